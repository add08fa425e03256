import type { Check } from "./check.ts";
import { countAgainstList } from "./claim/count-against-list.ts";
import { headlineAgainstBody } from "./claim/headline-body.ts";
import { impossiblePercentage } from "./claim/impossible-percentage.ts";
import { noSource } from "./claim/no-source.ts";
import { orderTold } from "./claim/order-told.ts";
import { ordinalChain } from "./claim/ordinal-chain.ts";
import { otherMagnitude } from "./claim/other-magnitude.ts";
import { overviewAgainstDetail } from "./claim/overview-against-detail.ts";
import { partsAgainstTotal } from "./claim/parts-and-total.ts";
import { percentForPoints } from "./claim/percent-for-points.ts";
import { personTimes } from "./claim/person-times.ts";
import { twoValues } from "./claim/two-values.ts";
import { wrongGrowth } from "./claim/wrong-growth.ts";
import { wrongRate } from "./claim/wrong-rate.ts";
import { afterDraft } from "./date/after-draft.ts";
import { ageCheck } from "./date/age.ts";
import { anniversary } from "./date/anniversary.ts";
import { asOfBareYear } from "./date/as-of-bare-year.ts";
import { asOfWording } from "./date/as-of-wording.ts";
import { centuryMismatch } from "./date/century-mismatch.ts";
import { clockMixed } from "./date/clock-mixed.ts";
import { cycleMismatch } from "./date/cycle-mismatch.ts";
import { decadeWithoutCentury } from "./date/decade-without-century.ts";
import { editionCheck } from "./date/edition.ts";
import { endBeforeStart } from "./date/end-before-start.ts";
import { eraLeftOut } from "./date/era-left-out.ts";
import { eraYear } from "./date/era-year.ts";
import { eventOrderCheck } from "./date/event-order.ts";
import { festivalOver } from "./date/festival-over.ts";
import { halfWidthRange } from "./date/half-width-range.ts";
import { impossibleDate } from "./date/impossible.ts";
import { incompleteWithHyphen } from "./date/incomplete-with-hyphen.ts";
import { lifeDates } from "./date/life-dates.ts";
import { lunarInDigits } from "./date/lunar-in-digits.ts";
import { lunarMismatch } from "./date/lunar-mismatch.ts";
import { mixedNumerals } from "./date/mixed-numerals.ts";
import { monthDayName } from "./date/month-day-name.ts";
import { noDocumentDate } from "./date/no-document-date.ts";
import { planPeriodYears } from "./date/plan-period-years.ts";
import { relativeMismatch } from "./date/relative-mismatch.ts";
import { shortYear } from "./date/short-year.ts";
import { spanLengthCheck } from "./date/span-length.ts";
import { tense } from "./date/tense.ts";
import { vagueTime } from "./date/vague-time.ts";
import { weekdayMismatch } from "./date/weekday-mismatch.ts";
import { withinYear } from "./date/within-year.ts";
import { approximationDoubled } from "./figure/approximation-doubled.ts";
import { approximationParted } from "./figure/approximation-parted.ts";
import { asManyAsVague } from "./figure/as-many-as-vague.ts";
import { classRunTogether } from "./figure/class-run-together.ts";
import { codeInNumerals } from "./figure/code-in-numerals.ts";
import { decreaseByMultiple } from "./figure/decrease-by-multiple.ts";
import { digitGroups } from "./figure/digit-groups.ts";
import { digitsWithThousand } from "./figure/digits-with-thousand.ts";
import { fixedWord } from "./figure/fixed-word.ts";
import { leadingZero } from "./figure/leading-zero.ts";
import { moneyWithoutUnit } from "./figure/money-without-unit.ts";
import { numeralWithSymbol } from "./figure/numeral-with-symbol.ts";
import { ordinalInDigits } from "./figure/ordinal-in-digits.ts";
import { percentPrecision } from "./figure/percent-precision.ts";
import { pointsForAmount } from "./figure/points-for-amount.ts";
import { pointsWithoutMeasure } from "./figure/points-without-measure.ts";
import { rangeMark } from "./figure/range-mark.ts";
import { rangeUnitDropped } from "./figure/range-unit-dropped.ts";
import { sessionInDigits } from "./figure/session-in-digits.ts";
import { severalWithDigits } from "./figure/several-with-digits.ts";
import { shareOver100 } from "./figure/share-over-100.ts";
import { thresholdNotRound } from "./figure/threshold-not-round.ts";
import { unitAbolished } from "./figure/unit-abolished.ts";
import { unitAreaMixed } from "./figure/unit-area-mixed.ts";
import { unitCelsius } from "./figure/unit-celsius.ts";
import { unitPrefixStacked } from "./figure/unit-prefix-stacked.ts";
import { unitRatioSign } from "./figure/unit-ratio-sign.ts";
import { unitScaleMixed } from "./figure/unit-scale-mixed.ts";
import { unitSymbolCase } from "./figure/unit-symbol-case.ts";
import { zeroForm } from "./figure/zero-form.ts";
import { chainMember } from "./program/chain-member.ts";
import { formerOffice } from "./program/former-office.ts";
import { knownWrongForm } from "./program/known-wrong-form.ts";
import { meetingYear } from "./program/meeting-year.ts";
import { nameVaries } from "./program/name-varies.ts";
import { nearRegisteredName } from "./program/near-registered-name.ts";
import { numberedContent } from "./program/numbered-content.ts";
import { periodOver } from "./program/period-over.ts";
import { quotesVary } from "./program/quotes-vary.ts";
import { titleBrackets } from "./program/title-brackets.ts";
import { columnBreak } from "./structure/column-break.ts";
import { halfWidthPunctuation } from "./structure/half-width-punctuation.ts";
import { jumpMark } from "./structure/jump-mark.ts";
import { misplacedFragment } from "./structure/misplaced-fragment.ts";
import { noFullStop } from "./structure/no-full-stop.ts";
import { unpairedQuotes } from "./structure/unpaired-quotes.ts";
import { doubledHead } from "./style/doubled-head.ts";
import { doubledMark } from "./style/doubled-mark.ts";
import { duplicatedWord } from "./style/duplicated-word.ts";
import { fullTurn } from "./style/full-turn.ts";
import { fullWidthInNumber } from "./style/full-width-in-number.ts";
import { nestedQuotes } from "./style/nested-quotes.ts";
import { pauseInsideQuotes } from "./style/pause-inside-quotes.ts";
import { perSaidTwice } from "./style/per-said-twice.ts";
import { percentWidths } from "./style/percent-widths.ts";
import { quotesListed } from "./style/quotes-listed.ts";
import { wholeYearCompared } from "./style/whole-year-compared.ts";

/** Every check, in the order of the documentation. A new check is a file with its page, and one line here. */
export const checks: readonly Check[] = [
  approximationDoubled,
  rangeUnitDropped,
  moneyWithoutUnit,
  numeralWithSymbol,
  codeInNumerals,
  fixedWord,
  approximationParted,
  severalWithDigits,
  sessionInDigits,
  classRunTogether,
  digitGroups,
  leadingZero,
  rangeMark,
  zeroForm,
  digitsWithThousand,
  ordinalInDigits,
  lunarInDigits,
  mixedNumerals,
  halfWidthRange,
  incompleteWithHyphen,
  shortYear,
  monthDayName,
  decreaseByMultiple,
  shareOver100,
  unitSymbolCase,
  unitAbolished,
  unitAreaMixed,
  unitScaleMixed,
  unitCelsius,
  unitRatioSign,
  unitPrefixStacked,
  pointsForAmount,
  pointsWithoutMeasure,
  thresholdNotRound,
  asManyAsVague,
  percentPrecision,
  impossibleDate,
  weekdayMismatch,
  lunarMismatch,
  cycleMismatch,
  festivalOver,
  planPeriodYears,
  endBeforeStart,
  eraLeftOut,
  eraYear,
  centuryMismatch,
  decadeWithoutCentury,
  spanLengthCheck,
  anniversary,
  ageCheck,
  lifeDates,
  editionCheck,
  eventOrderCheck,
  asOfWording,
  asOfBareYear,
  clockMixed,
  afterDraft,
  tense,
  withinYear,
  vagueTime,
  relativeMismatch,
  noDocumentDate,
  headlineAgainstBody,
  twoValues,
  otherMagnitude,
  partsAgainstTotal,
  wrongRate,
  wrongGrowth,
  percentForPoints,
  impossiblePercentage,
  personTimes,
  orderTold,
  ordinalChain,
  overviewAgainstDetail,
  countAgainstList,
  noSource,
  chainMember,
  formerOffice,
  knownWrongForm,
  nearRegisteredName,
  nameVaries,
  periodOver,
  meetingYear,
  titleBrackets,
  numberedContent,
  quotesVary,
  columnBreak,
  misplacedFragment,
  jumpMark,
  noFullStop,
  unpairedQuotes,
  halfWidthPunctuation,
  duplicatedWord,
  doubledHead,
  doubledMark,
  quotesListed,
  nestedQuotes,
  fullWidthInNumber,
  pauseInsideQuotes,
  perSaidTwice,
  percentWidths,
  fullTurn,
  wholeYearCompared,
];
