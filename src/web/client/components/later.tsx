import { Component, type ComponentType, lazy, type ReactNode, useState } from 'react';
import { useTranslation } from '../words';
import { TryAgain } from './query';

/**
 * A part that stands in a file of its own. Where the file does not come the page says so and fetches it again: loading the
 * whole page anew would lose what other screens keep in its memory, such as parked calls.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const fetched = () => lazy(async () => ({ default: await load() }));
  // One for all places where it stands: what did not come is asked for once more, for all of them.
  const part = { now: fetched() };
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => part.now);
    const again = () => {
      part.now = fetched();
      setPart(() => part.now);
    };
    return (
      <Comes onTry={again}>
        <Part {...props} />
      </Comes>
    );
  };
}

interface CameProps {
  readonly onTry?: () => void;
  readonly children: ReactNode;
}

/** Keeps the rest of the page when a part of it can't be drawn: the ways to the other screens stay. */
export class Comes extends Component<CameProps, { readonly missing: boolean }> {
  override state = { missing: false };

  static getDerivedStateFromError(): { readonly missing: boolean } {
    return { missing: true };
  }

  override render(): ReactNode {
    if (!this.state.missing) return this.props.children;
    const onTry = () => {
      this.props.onTry?.();
      this.setState({ missing: false });
    };
    return <Missing onTry={onTry} />;
  }
}

function Missing({ onTry }: { readonly onTry: () => void }) {
  const { t } = useTranslation();
  return <TryAgain sentence={t('notDrawn')} onTry={onTry} />;
}
