import type { Words } from '../words';

export const common: Words<'common'> = {
  loading: 'Loading …',
  unreachable: 'The service could not be reached. Check the connection and press again; what you typed is kept.',
  signedOutMeanwhile:
    'The screen had closed, so nothing was done yet. What you entered is still here: press once more.',
  notDrawn:
    'This screen could not be opened. Check the connection and press again. If it goes on, copy what you have begun and reload the page.',
  tryAgain: 'Try again',
  undo: 'Undo',
  cancel: 'Cancel',
  back: 'Back',
  close: 'Close',
  print: 'Print',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  notFound: 'There is nothing here. Check the number, or look by search.',
  extension: 'Tel. {{number}}',
};
