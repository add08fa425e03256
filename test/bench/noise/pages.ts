/** What stands around the tables of the noise page. */
interface Prose {
  title: string;
  before: string;
  between: string;
}

export const english: Prose = {
  title: "# Noise",
  before: [
    "What is reported on four real drafts: a page of a newspaper, put together from columns, and three reports of a government,",
    "proofread many times, on which a tool has almost nothing to say. Every finding under `news` and `publication` was read by an",
    "editor's eye: *rejected* is what an editor would wave away, everything else is acted on or is good to know. The drafts are not",
    "part of the project. The reports are read on the day they were given, as an editor would set it.",
    "",
    "`npm run bench -- noise` counts, `--findings` lists every finding to be read, `--write` writes this page. What was read stands",
    "in `test/bench/noise/verdicts.json`, by the ids of findings; *unread* is what nobody has judged yet.",
    "",
    "*Warnings* are errors and warnings, *notes* are information: they say what to hold against another page or to make alike, and",
    "most newsrooms have house rules for some of them. The goal is at most one rejected warning per 10,000 characters of the reports.",
    "",
    "These four were at hand while the checks were written. Beside them 142 evenings of a broadcaster's news, 1,064,000 characters,",
    "were read once, after the checks had been mended on other evenings. Under `news` 18 warnings, of which 4 rejected: 0.04 per",
    "10,000 characters.",
  ].join("\n"),
  between: "By check, all four drafts together:",
};

export const chinese: Prose = {
  title: "# 误报",
  before: [
    "四份真实稿件上报了什么：一个由多栏拼成的报纸版面，和三份校对过许多遍、本来几乎无可挑剔的政府工作报告。`news` 与 `publication` 两个预设下的",
    "每一条都以编辑的眼光看过：*rejected* 是编辑会挥手放过的，其余的或照改，或值得知道。稿件不在本项目中。三份报告按作报告的日期核对，",
    "如编辑所设。",
    "",
    "`npm run bench -- noise` 计数，`--findings` 逐条列出以供审读，`--write` 写出本页。看过的结论记在 `test/bench/noise/verdicts.json`，",
    "以每条的 id 为准；*unread* 是还没有人判断的。",
    "",
    "*warnings* 是错误和警告；*notes* 是提示，说的是应对照他版、或应统一之处，其中一些各报社自有规定。目标：三份报告每万字被放过的警告不超过一条。",
    "",
    "这四份在编写检查时就在手边。另取某电视台142天的新闻，共1,064,000字，在检查按别的日子的稿子改过之后读过一遍：`news` 预设下18条警告，",
    "其中4条会被放过，每万字0.04条。",
  ].join("\n"),
  between: "按检查分，四份合计：",
};
