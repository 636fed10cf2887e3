// The types of core.js. Written by `sip-phrases export`.

export type Family = /* families */;
export type Attempt = /* attempts */;
export type Action = /* actions */;
export type CallEnd = /* call-ends */;
export type Platform = /* platforms */;
export type LocalFailure = /* local-failures */;

/** A status code, or a code of another family. */
export type Code = number | { family: Family; code: number | string };

/** A language tag, or several in the order of preference, such as `navigator.languages`. */
export type Wanted = string | readonly string[];

/** The texts of a language: the default export of its module. */
export interface Texts {
  language: string;
  plurals: string[];
  texts: Record<string, Record<string, unknown>>;
}

/** A value of the Reason header field. */
export interface Reason {
  protocol?: string;
  cause?: number;
  text?: string;
  location?: string;
}

/** A response, or a failure without one. The fields mean what they mean in the library. */
export interface Event {
  code?: number;
  phrase?: string;
  /** What the person attempted. Without it, the method decides, or else it was a call. */
  attempt?: Attempt;
  method?: string;
  reasons?: readonly Reason[];
  warnings?: readonly number[];
  credentials_sent?: boolean;
  /** The server says that only the nonce is too old. */
  stale?: boolean;
  ringing_seen?: boolean;
  /** The response redirects to an emergency service. */
  emergency?: boolean;
  made_locally?: boolean;
  /** The seconds of the Retry-After header field. */
  retry_after?: number;
  /** The addresses that a redirection offers and that can be called. */
  addresses?: readonly string[];
  precedence?: "specific" | "code" | "reason";
  /** A failure without a response. The other fields except `attempt` and `method` are ignored. */
  local?: LocalFailure;
}

/** A received request that ends a call. */
export interface EndingRequest {
  method?: "BYE" | "CANCEL";
  reasons?: readonly Reason[];
  code?: undefined;
  local?: undefined;
}

/** What a dialog shows. The fields are those of the library's JSON. */
export interface Explanation {
  code?: number;
  language: string;
  /** The id of the dialog in the texts. */
  subject: string;
  title: string;
  meaning: string;
  advice?: string;
  action: Action;
  caption?: string;
  second_action?: Action;
  second_caption?: string;
  /** The seconds until the action `retry-after` makes sense. */
  retry_after?: number;
  /** False if the program should act by itself and show nothing. */
  needs_attention: boolean;
}

export interface Phrases {
  readonly languages: string[];
  /** Returns the language that these functions choose. */
  language(wanted?: Wanted): string;
  phrase(code: Code, wanted?: Wanted): string;
  description(code: Code, wanted?: Wanted): string;
  /** Returns a sentence of the file `facts`, in the plural form for its number. */
  sentence(id: string, values?: Record<string, string | number>, wanted?: Wanted): string;
  explain(event: Event, wanted?: Wanted): Explanation;
  /** Returns why a received request ended a call. */
  callEnd(request?: EndingRequest): CallEnd;
  /**
   * Returns why a response or a failure without one ended a call of this side. Returns undefined if
   * the call goes on.
   */
  callEnd(event: Event): CallEnd | undefined;
  /** Returns the constant with which a platform reports an end of a call, or a status code. */
  platformConstant(platform: Platform, what: CallEnd | number): Constant | undefined;
  /** Returns whether a call with this end belongs in the list of missed calls. */
  isMissed(end: CallEnd): boolean;
}

/** A constant of a platform. */
export interface Constant {
  name: string;
  value: number;
}

/** Returns the functions that use these texts. The first language is the fallback. */
export function withTexts(...catalogs: readonly [Texts, ...Texts[]]): Phrases;
