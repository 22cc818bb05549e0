import { useState } from 'react';
import { Button } from './button';
import { Choice } from './choice';
import { Dialog } from './dialog';
import { Field } from './field';
import { Notice } from './notice';
import { Status } from './status';

/** Every component in every state, to look at: for whoever changes one. */
export function AllComponents() {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<'a' | 'b' | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <h1>Components</h1>
      <h2>Button</h2>
      <div className="actions">
        {(['solid', 'outline', 'text'] as const).map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
        <Button isDisabled>disabled</Button>
        <Button size="small">small</Button>
        <Button size="large" look="solid">
          large
        </Button>
      </div>
      <h2>Field</h2>
      <Field label="お名前" value={text} onChange={setText} />
      <Field label="お名前" hint="書かれているとおりに" value={text} onChange={setText} required />
      <Field
        label="生年月日"
        value={text}
        onChange={setText}
        problem="昭和64年は1月7日までです。平成元年1月8日ではありませんか。"
      />
      <h2>Choice</h2>
      <Choice
        label="どなたが来られますか"
        value={choice}
        onChange={setChoice}
        options={[
          { value: 'a', label: '配偶者' },
          { value: 'b', label: '子' },
        ]}
      />
      <h2>Status</h2>
      <p>
        {(['open', 'done', 'look', 'quiet'] as const).map((kind) => (
          <Status key={kind} kind={kind}>
            {kind}
          </Status>
        ))}
      </p>
      <h2>Notice</h2>
      {(['info', 'done', 'warning', 'refused'] as const).map((kind) => (
        <Notice key={kind} kind={kind} title={kind}>
          <p>保存できませんでした。もう一度押してください。</p>
        </Notice>
      ))}
      <h2>Dialog</h2>
      <Button onPress={() => setOpen(true)}>open</Button>
      {open ? (
        <Dialog title="取り消しますか" onClose={() => setOpen(false)}>
          <p>入力したものは残ります。</p>
          <div className="actions">
            <Button look="solid" onPress={() => setOpen(false)}>
              はい
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
