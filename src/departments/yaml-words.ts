import type { ErrorCode } from 'yaml';

/*
 * What is wrong with a file that is no YAML, in the words of the other faults: the parser's own are English and for
 * programmers, and would change with its next version. The line stands before them.
 */
const INDENTATION =
  'indentation or brackets are not right; compare with the rows around it, and put a text with a colon in quotes';
const SIGN = 'a sign that YAML takes for its own; put the text in quotes';
const PLAIN = 'tags, anchors and several documents are not used here; write the row out';
const OTHER = 'this line is not YAML; compare it with the rows around it';

export const UNKNOWN_ALIAS = SIGN;

/** The sentence for each fault that the parser knows; a new one does not compile until it has one. */
export const NO_YAML: Readonly<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'the same key stands twice in one place; keep one',
  TAB_AS_INDENT: 'indented with a tab; use spaces',
  MISSING_CHAR: 'a quote, a comma, a colon or a closing bracket is missing here or above; write it',
  BAD_INDENT: INDENTATION,
  BLOCK_AS_IMPLICIT_KEY: INDENTATION,
  BLOCK_IN_FLOW: INDENTATION,
  MULTILINE_IMPLICIT_KEY: INDENTATION,
  UNEXPECTED_TOKEN: INDENTATION,
  BAD_COLLECTION_TYPE: INDENTATION,
  BAD_DQ_ESCAPE: SIGN,
  BAD_SCALAR_START: SIGN,
  BAD_ALIAS: SIGN,
  BAD_DIRECTIVE: SIGN,
  ALIAS_PROPS: PLAIN,
  BAD_PROP_ORDER: PLAIN,
  MULTIPLE_ANCHORS: PLAIN,
  MULTIPLE_TAGS: PLAIN,
  MULTIPLE_DOCS: PLAIN,
  TAG_RESOLVE_FAILED: PLAIN,
  KEY_OVER_1024_CHARS: OTHER,
  NON_STRING_KEY: OTHER,
  IMPOSSIBLE: OTHER,
  RESOURCE_EXHAUSTION: OTHER,
};
