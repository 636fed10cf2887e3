// The texts and rules of sip-phrases for browsers and Node. Written by `sip-phrases export`.

import rules from "./rules.js";

/** Returns the functions that use these texts. The first language is the fallback. */
export function withTexts(...catalogs) {
  const pick = (wanted) => choose(catalogs, wanted);
  return {
    languages: catalogs.map((catalog) => catalog.language),
    language: (wanted) => pick(wanted).language,
    phrase: (code, wanted) => text(pick(wanted), code).phrase,
    description: (code, wanted) => text(pick(wanted), code).description,
    sentence: (id, values, wanted) => sentence(pick(wanted), id, values),
    explain: (event, wanted) => explain(pick(wanted), event),
    callEnd,
    platformConstant,
    isMissed: (end) => rules.ends.missed.includes(end),
  };
}

// Languages: the one that the reader wants, in the right script. zh-TW finds zh-Hant, never zh.

function choose(catalogs, wanted) {
  for (const tag of [wanted ?? []].flat()) {
    const want = locale(tag);
    const fitting = catalogs.filter(({ language }) => {
      const own = locale(language);
      return want && own.language === want.language && own.script === want.script;
    });
    const exact = fitting.find(({ language }) => language === String(tag));
    const found = exact ?? fitting.find((it) => locale(it.language).region === want.region);
    if (found ?? fitting[0]) return found ?? fitting[0];
  }
  return catalogs[0];
}

function locale(tag) {
  try {
    return new Intl.Locale(String(tag).replaceAll("_", "-")).maximize();
  } catch {
    return undefined;
  }
}

// Codes: 486, or { family: "q850", code: 17 }.

function text(catalog, code) {
  const { family, code: own } = typeof code === "object" ? code : { family: "status", code };
  const texts = catalog.texts[family] ?? {};
  const id = String(own).toLowerCase().replaceAll(".", "").replaceAll("_", "-");
  const found = texts[id] ?? texts[classOf(family, Number(own))];
  if (!found) throw new RangeError(`no text for ${family} ${own}`);
  return found;
}

function classOf(family, number) {
  const classes = rules.families[family]?.classes ?? [];
  const within = (it) => it.from === undefined || (it.from <= number && number <= it.to);
  return classes.find(within)?.id;
}

// Sentences with values: sentence("retry-minutes", { minutes: 5 }).

function sentence(catalog, id, values = {}) {
  const found = catalog.texts.facts?.[id];
  if (found === undefined) throw new RangeError(`no sentence ${id}`);
  if (typeof found === "string") return found;
  const form = found.forms?.[pluralOf(catalog, values[found.number])];
  const template = found.text ?? form ?? found.forms.other;
  const value = (whole, name) => (name ? String(values[name] ?? "") : whole[0]);
  return template.replace(/\{\{|\}\}|\{([^{}]+)\}/g, value);
}

function pluralOf(catalog, number) {
  return new Intl.PluralRules(catalog.language).select(Number(number));
}

// Dialogs, by the rules of Catalog::explain in the library.

function explain(catalog, event) {
  const attempt = event.attempt ?? attemptOf(event.method);
  const subject = event.local
    ? firstWithDialog(catalog, [ofLocal(`local-${event.local}`, attempt), "class-client-error"])
    : subjectOf(catalog, event, attempt);
  const password = isPasswordRefused(subject, event);
  const { row } = rowOf(subject, attempt, password);
  const { actions, wait } = stepsOf(row, event, subject);
  const dialog = dialogOf(catalog, subject, attempt, password);
  const caption = (action) =>
    rules.buttons.includes(action) ? catalog.texts.action?.[action]?.phrase : undefined;
  const quiet = event.code >= 300 && takenElsewhere(event, attempt);
  return withoutUndefined({
    code: event.code,
    language: catalog.language,
    subject,
    ...dialog,
    ...(actions[0] === "retry-after" && { advice: retrySentence(catalog, wait) ?? dialog.advice }),
    action: actions[0],
    caption: caption(actions[0]),
    second_action: actions[1],
    second_caption: caption(actions[1]),
    retry_after: wait,
    needs_attention: row.needs_attention && !quiet,
  });
}

function withoutUndefined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

function attemptOf(method) {
  if (!method) return "call";
  const has = ([, rule]) => rule.methods.includes(String(method).toUpperCase());
  return Object.entries(rules.attempts).find(has)?.[0] ?? "other";
}

function isPasswordRefused(subject, event) {
  const isChallenge = subject === "401" || subject === "407";
  return isChallenge && Boolean(event.credentials_sent) && !event.stale;
}

// Without a catalog, every subject has a dialog.
function hasDialog(catalog, subject) {
  return subject !== undefined && (!catalog || catalog.texts.explain?.[subject] !== undefined);
}

function firstWithDialog(catalog, subjects) {
  return subjects.find((subject) => hasDialog(catalog, subject));
}

function codeOrClass(catalog, code) {
  return firstWithDialog(catalog, [String(code), classOf("status", code)]);
}

function subjectOf(catalog, event, attempt) {
  const fallback = codeOrClass(catalog, event.code);
  const found = mostSpecific(catalog, event, attempt) ?? fallback;
  return hasDialog(catalog, found) ? found : fallback;
}

function mostSpecific(catalog, event, attempt) {
  const { code } = event;
  if (code < 300) return undefined;
  const local = event.made_locally ? rules.made_locally[code] : undefined;
  if (attempt === "hang-up") return "hangup";
  if (local) return ofLocal(local, attempt);
  if (event.emergency) return "emergency";
  if ((code === 401 || code === 407) && event.credentials_sent && event.stale) return "stale";
  const own = ofPhrase(catalog, event, attempt) ?? afterRinging(ofHeader(catalog, event, attempt), event, attempt);
  return shared(own, code, attempt);
}

function ofLocal(subject, attempt) {
  if (attempt === "hang-up") return "hangup";
  if (subject === "local-no-answer" && attempt === "update") return "update-lost";
  return subject;
}

const fits = (rule, attempt) => rule.attempt === undefined || rule.attempt === attempt;

function ofPhrase(catalog, { code, phrase = "" }, attempt) {
  const matching = rules.phrases.filter((it) => it.code === code && phraseMatches(it.phrase, phrase));
  const named = matching.find((it) => fits(it, attempt))?.subject;
  return hasDialog(catalog, named) ? named : undefined;
}

function ofHeader(catalog, event, attempt) {
  const { code, precedence = "specific" } = event;
  if (precedence !== "code") {
    for (const reason of event.reasons ?? []) {
      const rule = rules.reasons.find((it) => fits(it, attempt) && reasonMatches(it, reason));
      const applies = rule?.subject && (precedence === "reason" || includes(rule, code));
      if (applies && hasDialog(catalog, rule.subject)) return rule.subject;
    }
    for (const warning of event.warnings ?? []) {
      const rule = rules.warnings.find((it) => it.warning === warning);
      if (rule && fits(rule, attempt) && includes(rule, code) && hasDialog(catalog, rule.subject)) {
        return rule.subject;
      }
    }
  }
  return codeOrClass(catalog, code);
}

function afterRinging(subject, event, attempt) {
  const rang = event.ringing_seen && attempt === "call";
  return rang && rules.no_reaction.includes(subject) ? "no-answer" : subject;
}

function phraseMatches(pattern, phrase) {
  if (pattern.startsWith("#")) return phrase.split(/[^0-9A-Za-z]+/).includes(pattern.slice(1));
  if (pattern.endsWith("*")) {
    return phrase.trimStart().toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase());
  }
  // Kamailio appends the source of its errors: ` (1/SL)`.
  const words = (it) => it.replace(/ \(\d+\/[A-Za-z]+\)\s*$/, "").replace(/\s+/g, "").toLowerCase();
  return words(pattern) === words(phrase);
}

function reasonMatches(rule, { protocol = "", cause, text = "", location }) {
  const same = (a, b) => a.toLowerCase() === b.toLowerCase();
  return (
    (rule.protocol === undefined || same(rule.protocol, protocol)) &&
    (rule.cause === undefined || rule.cause === Number(cause ?? NaN)) &&
    (rule.text === undefined || rule.text === text.trim()) &&
    (rule.text_start === undefined || text.startsWith(rule.text_start)) &&
    (rule.location === undefined || rule.location === location)
  );
}

function includes(rule, code) {
  const isUnknown = code >= 400 && code < 700 && !(code in rules.families.status.codes);
  return rule.codes.includes(code) || (rule.unknown && isUnknown);
}

// A failed change or transfer has a text of its own, because the call may go on.
function shared(subject, code, attempt) {
  if (attempt !== "update" && attempt !== "transfer") return subject;
  const { row, isForAttempt } = rowOf(subject, attempt, false);
  if (isForAttempt || !row.needs_attention) return subject;
  if (attempt === "transfer") return code === 408 || code === 481 ? "update-lost" : "transfer";
  return rules.lost.includes(code) ? "update-lost" : "update";
}

function rowOf(subject, attempt, password) {
  const code = /^\d/.test(subject) ? Number(subject) : NaN;
  const rule = rules.subjects[subject] ?? rules.subjects[classOf("status", code)] ?? {};
  const special = (password && rule.password) || rule.attempts?.[attempt];
  const row = special || (rule.actions ? rule : { actions: ["none"], needs_attention: true });
  return { row, isForAttempt: Boolean(special) };
}

function stepsOf(row, event, subject) {
  const [first, second] = row.actions;
  const stays = row.without_addresses === undefined || event.addresses?.length > 0;
  const own = stays ? first : row.without_addresses;
  const plain = { actions: own === second ? [own] : [own, second] };
  const wait = event.retry_after;
  const { longest, second_after } = rules.retry_after;
  if (!(event.code >= 400 && wait > 0 && wait <= longest)) return plain;
  if (own === "retry") return { actions: ["retry-after", second], wait };
  const isSecond = second_after.includes(own) && subject !== "emergency";
  return isSecond ? { actions: [own, "retry-after"], wait } : plain;
}

function retrySentence(catalog, wait) {
  const rule = rules.retry_after.sentences.find((it) => wait <= it.up_to);
  const { sentence: id, argument, unit, multiple } = rule;
  const number = Math.ceil(Math.round(wait / unit) / multiple) * multiple;
  return catalog.texts.facts?.[id] && sentence(catalog, id, argument && { [argument]: number });
}

function takenElsewhere(event, attempt) {
  const { method, end, except } = rules.taken_elsewhere;
  const isException = (reason) => except.codes.includes(event.code) && reasonMatches(except, reason);
  const says = (reason) => endOfReason(method, reason) === end && !isException(reason);
  return attempt === "call" && (event.reasons ?? []).some(says);
}

function dialogOf(catalog, subject, attempt, password) {
  const dialog = catalog.texts.explain?.[subject];
  if (!dialog) return { title: "", meaning: "" };
  const own = rules.attempts[attempt]?.suffixes ?? [];
  const suffixes = [...(password ? [rules.password_suffix] : []), ...own].map((it) => `-${it}`);
  const part = (name) => [...suffixes, ""].map((it) => dialog[name + it]).find((it) => it);
  return { title: part("title"), meaning: part("meaning"), advice: part("advice") };
}

// Why a call ended: the name of a text of the family call-end, or undefined if it goes on.

function callEnd(event = {}) {
  if (event.local) return rules.ends.subjects[`local-${event.local}`];
  return event.code === undefined ? endOfRequest(event) : endOfResponse(event);
}

function endOfRequest({ method = "BYE", reasons = [] }) {
  const { plain, weak } = rules.ends.requests[method] ?? rules.ends.requests.BYE;
  const ends = reasons.map((it) => endOfReason(method, it)).filter((end) => end !== undefined);
  return ends.find((end) => end !== weak) ?? ends[0] ?? plain;
}

function endOfReason(method, reason) {
  const { reasons } = rules.ends.requests[method] ?? rules.ends.requests.BYE;
  return reasons.find((rule) => endMatches(rule, reason))?.end;
}

function endOfResponse(event) {
  const { code, method } = event;
  const attempt = event.attempt ?? attemptOf(method);
  if (attempt === "hang-up") {
    // After a CANCEL, the response to the INVITE decides.
    const goesOn = code < 200 || String(method).toUpperCase() === "CANCEL";
    return goesOn ? undefined : "local-hang-up";
  }
  const subject = mostSpecific(undefined, event, attempt);
  if (attempt === "update" || attempt === "transfer") {
    const end = code === 408 ? "timeout" : "connection-lost";
    return subject === "update-lost" ? end : undefined;
  }
  // After a PRACK as well.
  if (attempt !== "call" || code < 300 || String(method).toUpperCase() === "PRACK") return undefined;
  const { row } = rowOf(subject, attempt, isPasswordRefused(subject, event));
  const end = rules.ends.subjects[subject] ?? rules.ends.subjects[classOf("status", code)];
  const isOver = row.needs_attention || end === "canceled" || end === "remote-hang-up";
  return isOver ? end : undefined;
}

function platformConstant(platform, what) {
  const matches = ({ end, from, to }) => (end ? end === what : from <= what && what <= to);
  const found = rules.ends.platforms[platform].find(matches);
  return found && { name: found.name, value: found.value };
}

function endMatches(rule, { protocol = "", cause, text = "" }) {
  if (rule.text !== undefined) return rule.text === text.trim();
  const number = Number(cause ?? NaN);
  const isSame = rule.protocol.toLowerCase() === protocol.toLowerCase();
  return isSame && rule.from <= number && number <= rule.to;
}
