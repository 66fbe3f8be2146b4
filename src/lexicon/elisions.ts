// Words that begin with an apostrophe for letters left out: it opens no quotation. In lower case, without the apostrophe.
export const ELISIONS: ReadonlySet<string> = new Set(
  "tis twas twere twill tisn't em til till cause cuz bout round n nuff neath gainst midst cept kay ello ere stead tude nother".split(
    ' ',
  ),
);
