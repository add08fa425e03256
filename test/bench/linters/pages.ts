/** What stands above the tables of the comparison. */
interface Prose {
  title: string;
  before: string;
}

export const english: Prose = {
  title: "# Beside other tools",
  before: [
    "`zhlint` 0.8 and `autocorrect-node` 2.14 check how Chinese text is set: spaces, the width of marks, and (zhlint) their pairs.",
    "Hegao checks what a draft says. All three read the same pages with what they do when nothing is set; autocorrect gives back a",
    "line as it should be, and every change in it counts as one.",
    "",
    "What the other two report is almost all one rule, a space between Chinese and digits and outside quotation marks or brackets,",
    "which Chinese newspapers do not follow: an editor would take none of it. Hegao reports no spaces. The few marks that zhlint",
    "reports beside them are brackets that it wants half-width and a ～ that it wants replaced, both as GB/T 15834-2011 has them. It",
    "reads paragraph by paragraph, so quotation marks that a column break parted have lost their pair; the one that is really left",
    "open, in the sample with planted mistakes, both tools tell. What stands in the other rows neither of the two reads.",
    "",
    "`samples/contradictions.news` has its mistakes planted, as [its README](../samples/README.md) tells; the real page is not part of",
    "the project. `npm run bench -- linters` makes the tables, `--write` writes this page.",
  ].join("\n"),
};

export const chinese: Prose = {
  title: "# 与其他工具对照",
  before: [
    "`zhlint` 0.8 与 `autocorrect-node` 2.14 查的是中文怎样排：空格、标点的全角半角，以及（zhlint）成对与否。核稿查的是稿子说了什么。三者读同样的",
    "版面，都用不作任何设置时的规则；autocorrect 给出改后的整行，一行里的每处改动计一次。",
    "",
    "另两个工具报出的几乎都是同一条：汉字与数字之间、引号括号之外加空格。中文报纸不这样排，编辑一处也不会采纳；核稿不报空格。zhlint 另报的少数标点，",
    "是要把括号改成半角、把“～”换掉，而这些写法正合 GB/T 15834-2011。它逐段读，被断栏隔开的引号便没了配对；有意放错的样稿里真正没闭上的一个，",
    "它与核稿都报了。其余各行所列，那两个工具都不读。",
    "",
    "`samples/contradictions.news` 中的差错是有意放进去的，见[样稿说明](../samples/README.zh.md)；真实版面不在本项目中。",
    "`npm run bench -- linters` 列表，加 `--write` 写出本页。",
  ].join("\n"),
};
