import { type ChangeEvent, type DragEvent, useId, useState } from 'react';

/** More does not pass the service's door, whatever is in it. */
const MOST_BYTES = 11 * 1024 * 1024;

export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  /** base64, as it is sent. */
  readonly content: string;
}

/** A file by the button, or dropped on it; whoever has only a keyboard has the button. */
export function ChooseFile({
  label,
  hint,
  tooLarge,
  onChosen,
}: {
  readonly label: string;
  readonly hint: string;
  readonly tooLarge: string;
  readonly onChosen: (file: ChosenFile) => void;
}) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) return setProblem(tooLarge);
    setProblem(null);
    void contentOf(file).then((content) => onChosen({ id: crypto.randomUUID(), name: file.name, content }));
  };
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    take(currentTarget.files?.[0]);
    // The same file, mended, is a choice as well.
    currentTarget.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={`choose-file no-print${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <label className="button outline normal">
        {label}
        <input type="file" accept=".csv,.txt,.tsv,.xlsx" aria-describedby={id} onChange={onChange} />
      </label>
      <p className="hint" id={id}>
        {hint}
      </p>
      {problem === null ? null : (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

const contentOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : '');
    reader.onerror = () => reject(new Error('the file can’t be read'));
    reader.readAsDataURL(file);
  });
