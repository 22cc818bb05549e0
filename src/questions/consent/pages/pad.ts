import { HEIGHT, WIDTH } from '../signature.js';

/**
 * Draws what a finger, a pen or a mouse does in the field, and puts the strokes into the form as whole numbers. A file of its
 * own: the policy allows no script in a page. Who can't draw signs on paper.
 */
export const PAD_SCRIPT = `'use strict';
(() => {
  const form = document.getElementById('signing');
  const pad = form && form.querySelector('svg.pad');
  if (!pad) return;
  const path = pad.querySelector('path');
  const out = form.querySelector('input[name="signature"]');
  let strokes = [];
  let stroke = null;
  const draw = () => {
    path.setAttribute('d', strokes.map((one) => {
      const pairs = [];
      for (let at = 0; at < one.length; at += 2) pairs.push(one[at] + ' ' + one[at + 1]);
      return pairs.length === 1 ? 'M' + pairs[0] + 'h0' : 'M' + pairs.join('L');
    }).join(''));
    out.value = strokes.length === 0 ? '' : JSON.stringify(strokes);
  };
  const within = (value, most) => Math.min(most, Math.max(0, Math.round(value)));
  const put = (event) => {
    const box = pad.getBoundingClientRect();
    const x = within(((event.clientX - box.left) / box.width) * ${String(WIDTH)}, ${String(WIDTH)});
    const y = within(((event.clientY - box.top) / box.height) * ${String(HEIGHT)}, ${String(HEIGHT)});
    if (stroke.length < 2 || Math.hypot(stroke[stroke.length - 2] - x, stroke[stroke.length - 1] - y) >= 2) stroke.push(x, y);
    draw();
  };
  pad.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    pad.setPointerCapture(event.pointerId);
    stroke = [];
    strokes.push(stroke);
    put(event);
  });
  pad.addEventListener('pointermove', (event) => {
    if (stroke !== null && event.isPrimary) put(event);
  });
  for (const end of ['pointerup', 'pointercancel'])
    pad.addEventListener(end, (event) => {
      if (event.isPrimary) stroke = null;
    });
  document.getElementById('anew').addEventListener('click', () => {
    strokes = [];
    draw();
  });
})();
`;
