/** Photos and papers from the device; several at once. The form around it must be multipart. */
import { type Asked, describedBy, FieldError, Hint, Label } from './field-parts';

type FileFieldProps = Asked & { accept?: string; isHeading?: boolean; takesOne?: boolean };

export function FileField(props: FileFieldProps) {
  const { name, error, accept, isHeading, takesOne = false } = props;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <Label asked={props} isHeading={isHeading} />
      <Hint asked={props} />
      <FieldError asked={props} />
      <input
        className="input input-file"
        id={name}
        name={name}
        type="file"
        accept={accept}
        multiple={!takesOne}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
