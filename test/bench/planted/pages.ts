// The words of the pages; the scores that they tell were measured once, before mending, and do not change.
/** What stands before the tables of the page. */
interface Prose {
  title: string;
  before: string;
  first: string;
  second: string;
  elsewhere: string;
}

export const english: Prose = {
  title: "# Planted errors",
  before: [
    "Invented drafts, as local papers print them, carry errors of the kinds that editors correct; right ones of the same density",
    "carry traps: approximations, other periods, other owners, speech, plans, rounding. There are two sets, each written, marked and",
    "committed by someone who had not read the code of the checks nor their tests, from the newsroom's rules and the README alone,",
    "and the sums, days and rates in them were checked by a program. `test/bench/planted/planted.json` says what was planted where,",
    "of which kind and why, and the day on which each draft lies on the desk.",
    "",
    "An error counts as found where a finding, or one of the places that it points to, touches the marked words: by an error or a",
    "warning, or by a *note* (information) only. *Dated* is with the day set, as a desk sets it; the others have what the draft tells.",
    "`npm run bench -- planted` scores, `--misses`, `--hits` and `--findings` list what is to be read, `--write` writes this page.",
    "",
    "***Held out* is the score before anything was mended for the drafts of a set**: news, dated. What stands right of it is measured",
    "anew after mending: it tells what has been mended, no longer what a new draft would get. Not all that was planted can be",
    "shown: a list behind 其中 that falls short of its total may be open, 享年 may be counted either way, what is a rule of the house",
    "or needs the world is none of a draft's own.",
  ].join("\n"),
  first: [
    "## First set",
    "",
    "Sixty drafts with 156 errors, forty right ones. Held out, on 23 November 2026: 61 by a warning and 9 by a note, 45 %; without the",
    "day 56 and 9. On the forty right drafts (18,000 characters) 2 false warnings and 1 note with the day, 4 warnings and 23 notes",
    "without, 22 of which ask for the day.",
    "",
    "After the first scoring two marks were put right: an unclosed quotation is marked from its opening, which had been found, and",
    "时速不超过每小时60公里, planted without a mark, has one.",
  ].join("\n"),
  second: [
    "## Second set",
    "",
    "Thirty drafts with 78 errors, twenty-five right ones. It was written and committed before it was measured, and after mending for",
    "the first set; its author knew this page, and so the kinds. Held out, on 23 November 2026: 31 by a warning and 3 by a note, 44 %;",
    "without the day 26 and 3. On the twenty-five right drafts (9,700 characters) 2 false warnings and 1 note with the day, 2 warnings",
    "and 26 notes without, 25 of which ask for the day. One more false warning lay beside the planted errors.",
  ].join("\n"),
  elsewhere: "## Findings that touch no planted error",
};

export const chinese: Prose = {
  title: "# 埋错测试",
  before: [
    "地方报纸体的虚构稿件里埋有编辑平日要改的各类差错；另有同样密度的正确稿件，内有种种陷阱：约数、别的时期、别的主体、引语、计划、四舍五入。稿件分两组，",
    "作者都没有看过检查的代码与测试，只凭编校规则和 README 写成，标好、提交之后才打分；稿中的和、日子、比率都用程序核过。",
    "`test/bench/planted/planted.json` 写明何处埋了什么、属哪一类、为什么错，以及各稿上版的日子。",
    "",
    "某条报告本身或它所指的另一处碰到标出的字，即算发现：分为错误或警告，与仅有提示（*note*）。*dated* 是设定了成稿日期的（编辑部如此设），其余只凭稿件自己。",
    "`npm run bench -- planted` 打分，`--misses`、`--hits`、`--findings` 列出以供审读，`--write` 写出本页。",
    "",
    "***held out* 一栏是为一组稿件作任何修改之前的成绩**：news 预设、设定日期。其右各栏在修改以后重新量过，只说明改好了什么，不再说明新稿件会怎样。",
    "埋下的并非都能证明：“其中”之后小于总数的列举可以没有列全，享年可按虚岁，各社自定的体例和稿外的事实也不是稿件自己能证明的。",
  ].join("\n"),
  first: [
    "## 第一组",
    "",
    "六十篇稿件里有156处差错，另有四十篇正确稿件。未见过时的成绩（2026年11月23日）：警告发现61处，仅提示9处，合45%；不设日期为56处与9处。",
    "四十篇正确稿件（18,000字）上，设日期时误报警告2条、提示1条；不设时警告4条、提示23条，其中22条是请设定日期。",
    "",
    "首次打分后订正了两处标记：未闭合的引号改从上引号标起（当时已报出），“时速不超过每小时60公里”埋了却没有标。",
  ].join("\n"),
  second: [
    "## 第二组",
    "",
    "三十篇稿件里有78处差错，另有二十五篇正确稿件。这一组在为第一组作过修改之后写成，提交之后才打分；作者看过本页，知道有哪些类别。",
    "未见过时的成绩（2026年11月23日）：警告发现31处，仅提示3处，合44%；不设日期为26处与3处。",
    "二十五篇正确稿件（9,700字）上，设日期时误报警告2条、提示1条；不设时警告2条、提示26条，其中25条是请设定日期。有错的稿件里，差错之外还误报警告1条。",
  ].join("\n"),
  elsewhere: "## 没有碰到所埋差错的报告",
};
