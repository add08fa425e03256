import plans from "../../../register/plan-periods.json" with { type: "json" };
import type { DateMention, Figure, Mention, Program } from "../format.ts";
import { withoutMarks } from "../mentions/programs/marks.ts";
import type { RegisterEntry } from "../mentions/programs/register.ts";
import type { Locale } from "../ports.ts";
import { byPosition } from "../text/span.ts";
import { counted } from "../wording/numbers.ts";
import { daysBetween, dayText } from "../wording/times.ts";
import { wordingOf } from "../wording/words.ts";
import { dateValue, impliedBy, isVague, lunarValue } from "./dateText.ts";
import { evidenceRows, sectionsAt } from "./evidence.ts";
import { figureInterval, figureValue } from "./figureText.ts";
import { type HoverRow, type HoverSection, type HoverView, mostLines, row } from "./hoverView.ts";
import { ignoredAt, ignoredRows } from "./ignored.ts";
import { lookupsOf } from "./lookups.ts";
import { mentionsAt, piecesOf, sameAs } from "./occurrences.ts";
import { textOf, type ViewContext } from "./viewContext.ts";
import { wordsOf } from "./words.ts";

export function hoverAt(context: ViewContext, offset: number): HoverView | null {
  const mentions = mentionsAt(context.analysis, offset);
  const [innermost] = mentions;
  if (!innermost) return sectionsAt(context, offset) ?? ignoredAt(context, offset);
  const at = piecesOf(innermost).find(({ start, end }) => start <= offset && offset < end) ?? innermost;
  return { start: at.start, end: at.end, sections: mentions.map((mention) => sectionOf(context, mention)) };
}

function sectionOf(context: ViewContext, mention: Mention): HoverSection {
  const words = wordingOf(context.locale);
  const rows = [
    ...readingRows(context, mention),
    ...evidenceRows(context, mention),
    ...ignoredRows(context, piecesOf(mention)),
    ...otherRows(context, mention),
  ];
  const kind =
    mention.kind === "figure"
      ? words.figure[mention.type]
      : mention.kind === "date"
        ? words.date[mention.type]
        : words.program[mention.type];
  return { title: mention.text, kind, rows };
}

function readingRows(context: ViewContext, mention: Mention): HoverRow[] {
  if (mention.kind === "figure") return [...figureRows(context, mention), ...claimRows(context, mention)];
  if (mention.kind === "date") return [...dateRows(context, mention), ...claimRows(context, mention)];
  return programRows(context, mention);
}

function figureRows({ locale }: ViewContext, figure: Figure): HoverRow[] {
  const { per, bound } = figure;
  const { bounds, quantity } = wordingOf(locale);
  return [
    ...row("value", figureValue(figure, locale)),
    ...row("bound", bound === "exact" ? null : bounds[bound]),
    ...row("interval", figureInterval(figure, locale)),
    ...row("per", per && quantity(counted(per.value, locale), per.unit)),
  ];
}

function dateRows({ analysis, locale }: ViewContext, date: DateMention): HoverRow[] {
  return [
    ...row("resolved", dateValue(date, locale)),
    ...row("lunar", lunarValue(date)),
    ...row("mod", modOf(date, locale)),
    ...row("implied", impliedBy(date, analysis.documentDate, locale)),
  ];
}

/** That a time is open, its meaning says already: 2012年11月8日起. */
function modOf(date: DateMention, locale: Locale): string | null {
  const { mod, interval } = date;
  if (isVague(date)) return wordsOf(locale).vague;
  return mod === null || (interval && (mod === "AFTER" || mod === "BEFORE")) ? null : wordingOf(locale).mods[mod];
}

function programRows({ register, locale }: ViewContext, program: Program): HoverRow[] {
  const words = wordsOf(locale);
  const entry = program.entry === null ? undefined : register.byId.get(program.entry);
  if (!entry) return row("register", words.unregistered);
  const { name, issuer, content = [], wrong = [], sources = [] } = entry;
  const written = withoutMarks(program.text);
  const misspelt = wrong.find(({ form }) => withoutMarks(form) === written);
  // What a wrong form is told by has nothing to say where none stands.
  const telling = sources.filter(({ facts }) => misspelt || facts.some((fact) => fact !== "wrong"));
  const links = [...new Map(telling.map(({ title, url }) => [url, { title, url }])).values()];
  return [
    ...row("name", name),
    ...row("wrong", misspelt && (misspelt.reason || withoutMarks(misspelt.form))),
    ...row("issuer", issuer),
    ...row("years", yearsOf(entry, locale)),
    ...row("content", content.join(words.comma)),
    ...(links.length > 0 ? [{ label: "sources" as const, text: "", lines: [], links }] : []),
  ];
}

/** When it was, or from when to when it holds; where an entry gives no dates, the plan periods that it spans. */
function yearsOf({ start, end, periods = [] }: RegisterEntry, locale: Locale): string {
  if (start && end && start !== end) return daysBetween(start, end, locale);
  if (start ?? end) return dayText((start ?? end)!, locale);
  return periods.map((period) => periodText(period, locale)).join(wordsOf(locale).comma);
}

function periodText(name: string, locale: Locale): string {
  const period = plans.periods.find((candidate) => candidate.name === name);
  return period ? wordsOf(locale).period(name, daysBetween(String(period.from), String(period.to), locale)) : name;
}

function claimRows(context: ViewContext, mention: Mention): HoverRow[] {
  const { lineOf, locale, analysis } = context;
  const { claimOf, mentions } = lookupsOf(analysis);
  const claim = claimOf.get(mention.id);
  if (!claim) return [];
  const asOf = claim.asOf === null ? undefined : mentions.get(claim.asOf);
  const subject = [claim.owner, claim.indicator ?? (claim.subject && textOf(context, claim.subject))]
    .filter((part) => part)
    .join(" · ");
  const status = claim.status === "reported" ? "" : ` (${wordsOf(locale).status[claim.status]})`;
  return [
    ...row("subject", subject && subject + status),
    ...row("asOf", asOf?.text, asOf ? [lineOf(asOf.start)] : []),
    ...row("source", claim.source && textOf(context, claim.source), claim.source ? [lineOf(claim.source.start)] : []),
  ];
}

/** The other places where the draft has the same thing, and the claims that say the same. */
function otherRows({ analysis, lineOf, locale }: ViewContext, mention: Mention): HoverRow[] {
  const { claims, claimOf, mentions } = lookupsOf(analysis);
  const twins = (claimOf.get(mention.id)?.sameAs ?? []).flatMap(
    (id) => mentions.get(claims.get(id)?.mention ?? "") ?? [],
  );
  const all = new Set([...sameAs(analysis, mention), ...twins]);
  const others = [...all].filter((other) => other !== mention).sort(byPosition);
  if (others.length === 0) return [];
  const left = others.length - mostLines;
  const lines = [...new Set(others.slice(0, mostLines).map(({ start }) => lineOf(start)))];
  return [{ label: "others", text: left > 0 ? wordsOf(locale).more(left) : "", lines, links: [] }];
}
