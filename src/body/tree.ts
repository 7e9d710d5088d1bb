// The body of a comment as a syntax tree: the part of mdast (github.com/syntax-tree/mdast) that a discussion needs.
// Every format is parsed to this tree, and shown from it, so that text becomes elements in one place only.
// This file has only types.

export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}

export interface Break {
  readonly type: 'break';
}

export interface Marked {
  readonly type: 'emphasis' | 'strong' | 'delete';
  readonly children: readonly Inline[];
}

export interface Link {
  readonly type: 'link';
  /** `http`, `https` or `mailto`. It was checked when the link was made. */
  readonly url: string;
  readonly children: readonly Inline[];
}

export type Inline = Text | InlineCode | Break | Marked | Link;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

export interface Code {
  readonly type: 'code';
  /** Its language, as its writer named it. */
  readonly lang?: string;
  readonly value: string;
}

export interface ThematicBreak {
  readonly type: 'thematicBreak';
}

export interface Blockquote {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

export type Block = Paragraph | Heading | Code | ThematicBreak | Blockquote | List;

export interface Root {
  readonly type: 'root';
  readonly children: readonly Block[];
}
