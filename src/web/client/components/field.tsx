import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';

interface Props {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What doesn't fit, and what to do. */
  readonly problem?: string | null | undefined;
  readonly type?: 'text' | 'password' | 'search' | 'tel';
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onBlur?: () => void;
  readonly input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | 'autoComplete'
    | 'inputMode'
    | 'lang'
    | 'maxLength'
    | 'size'
    | 'autoCapitalize'
    | 'onCompositionStart'
    | 'onCompositionUpdate'
    | 'onCompositionEnd'
    | 'onKeyDown'
  >;
}

/** One line of text, its label above, help and problem between, as the Digital Agency's design system has it. */
export function Field({ label, hint, problem, inputRef, input, required, ...field }: Props) {
  const wrong = problem !== null && problem !== undefined && problem !== '';
  return (
    <TextField {...field} className="field" isInvalid={wrong} isRequired={required ?? false} validationBehavior="aria">
      <Label>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Input {...input} {...(inputRef === undefined ? {} : { ref: inputRef })} />
      <FieldError className="problem">{problem}</FieldError>
    </TextField>
  );
}
