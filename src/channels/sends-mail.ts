/** Whether the city has named a mail server. */
export const sendsMailToken = Symbol('SendsMail');
