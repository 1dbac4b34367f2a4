/** Photos, papers and voices that belong to a request. Each has a name a screen reader can tell apart, and perhaps a button to take it away. */
import { bare, Text } from './text';

export type ListedFile = {
  id: string;
  /** "照片 1" */
  name: string;
  /** `audio` is played where it stands. */
  kind?: string;
  thumbnailUrl: string | null;
  url?: string;
  remove?: { label: string; about: string; action: string; fieldName: string };
};

function Remove({ file, remove }: { file: ListedFile; remove: NonNullable<ListedFile['remove']> }) {
  return (
    <form method="post" action={remove.action}>
      <button className="button button-quiet" type="submit" name={remove.fieldName} value={file.id}>
        <Text>{remove.label}</Text>
        <span className="unseen">
          {' '}
          <Text>{remove.about}</Text>
        </span>
      </button>
    </form>
  );
}

/** Sound alone needs a transcript (WCAG 1.2.1), not captions: staff type it beside the recording, where it can be read and searched. */
const Player = 'audio';

function Voice({ file }: { file: ListedFile }) {
  if (file.kind !== 'audio' || !file.url) return null;
  return <Player controls preload="none" src={file.url} aria-label={bare(file.name)} />;
}

function Picture({ file }: { file: ListedFile }) {
  if (!file.thumbnailUrl) return <span className="file-paper" aria-hidden="true" />;
  return <img src={file.thumbnailUrl} alt="" width={96} height={96} loading="lazy" />;
}

export function FileList({ files }: { files: readonly ListedFile[] }) {
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id} className="file">
          <Picture file={file} />
          {file.url ? (
            <a href={file.url}>
              <Text>{file.name}</Text>
            </a>
          ) : (
            <span>
              <Text>{file.name}</Text>
            </span>
          )}
          <Voice file={file} />
          {file.remove ? <Remove file={file} remove={file.remove} /> : null}
        </li>
      ))}
    </ul>
  );
}
