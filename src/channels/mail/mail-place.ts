/** By which server mails go out, and as whom. */
export interface MailPlace {
  /** smtp:// or smtps://, with a login where the server wants one. */
  readonly url: string;
  readonly from: string;
}
