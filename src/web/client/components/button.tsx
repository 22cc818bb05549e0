import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** `solid`: what one most likely wants; one a screen. */
  readonly look?: 'solid' | 'outline' | 'text';
  readonly size?: 'normal' | 'large' | 'small';
}

export const Button = ({ look = 'outline', size = 'normal', ...props }: Props) => (
  <AriaButton {...props} className={`button ${look} ${size}`} />
);
