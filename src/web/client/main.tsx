import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { warnOfUnsent } from './unsent';
import { haveWords } from './words';
import './style/base.css';
import './style/components.css';
import './style/counter.css';
import './style/visits.css';
import './style/case.css';
import './style/here.css';
import './style/papers.css';
import './style/files.css';
import './style/answer-paper.css';
import './style/accounts.css';
import './style/print.css';

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no place for the application');
warnOfUnsent();
// Not awaited here: what waits at its top can share nothing with what is loaded later, and would fall into many small files.
void haveWords().then(() => {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
