/**
 * Photos and papers. One form with two buttons, both of which send what was chosen: someone who picks a photo and goes straight on has
 * not lost it. The one server takes the files, stores them on the draft and leads to `next`.
 */

import { stepAfter } from '#server/domain/intake/journey';
import { limits } from '#server/domain/intake/request';
import type { FileKind } from '#server/domain/ticket/ticket';
import { Button } from '#ui/button';
import { FileField } from '#ui/file-field';
import { FileList, type ListedFile } from '#ui/file-list';
import { Notice } from '#ui/notice';
import { bare, Text } from '#ui/text';
import { errorOf, fromCheckQuery, type StepProps } from './step';

export function fileName({ t }: Pick<StepProps, 't'>, kind: FileKind, n: number): string {
  return t(`request:photos.${kind}`, { n });
}

function listed(props: StepProps): ListedFile[] {
  const { locale, t, draft, cameFromCheck } = props;
  const action = `/${locale}/request/photos/remove${fromCheckQuery(cameFromCheck)}`;
  return (draft?.files ?? []).map((file, index) => {
    const name = fileName(props, file.kind, index + 1);
    return {
      ...file,
      name,
      remove: { label: t('request:photos.remove'), about: bare(name), action, fieldName: 'fileId' },
    };
  });
}

function Upload(props: StepProps) {
  const { locale, t, answers, asked, cameFromCheck, draft } = props;
  const isFull = (draft?.files.length ?? 0) >= limits.attachments;
  const here = `/${locale}/request/photos${fromCheckQuery(cameFromCheck)}`;
  const onward = `/${locale}/request/${cameFromCheck ? 'check' : stepAfter('photos', answers, asked)}`;
  return (
    <form
      className="stack"
      method="post"
      action={`/${locale}/request/photos/upload`}
      encType="multipart/form-data"
      noValidate
    >
      {isFull ? (
        <Notice>
          <p>
            <Text>{t('request:photos.full', { max: limits.attachments })}</Text>
          </p>
        </Notice>
      ) : (
        <>
          <FileField
            name="files"
            label={t('request:photos.label')}
            hint={t('request:photos.hint', { max: limits.attachments })}
            accept="image/*,application/pdf"
            {...errorOf(props, 'files')}
          />
          <Button look="quiet" name="next" value={here} busyLabel={t('common:sending')}>
            {t('request:photos.add')}
          </Button>
        </>
      )}
      <div className="actions">
        <Button name="next" value={onward} busyLabel={t('common:sending')}>
          {t('common:continue')}
        </Button>
      </div>
    </form>
  );
}

export function PhotosStep(props: StepProps) {
  const { t } = props;
  const files = listed(props);
  return (
    <>
      <h1 className="title">
        <Text>{t('request:photos.title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t('request:photos.lede')}</Text>
      </p>
      {files.length > 0 ? <FileList files={files} /> : null}
      <Upload {...props} />
    </>
  );
}
