export { common } from './common';
export { frame } from './frame';
export { find } from './find';
export { caseScreen } from './case-screen';
export { question } from './question';
export { register } from './register';
export { telephone } from './telephone';
export { walkIn } from './walk-in';
