export const helpZh = `核稿：核查中文新闻稿里的数字、时间和专名

用法
  hegao check [选项] 稿件…     列出问题，供人阅读
  hegao analyze [选项] 稿件…   输出全部分析结果，每份稿件一行 JSON
  hegao export [选项] 稿件     导出核稿单

稿件是文件、文件夹（其中的 .txt、.news、.gao、.md）、通配符，或表示标准输入的 -。
UTF-8、UTF-16、GB18030 均可。

选项
  --date YYYY-MM-DD   成稿日期，即文中“今天”是哪一天
  --preset 预设       news（默认）、publication（国家标准从严）、facts（只查事实）
  --config 文件       各稿件通用的设置文件（默认：离稿件最近的 hegao.config.json）
  --register 文件     个人名录；离稿件最近的 .hegao/programs.json 总会读取
  --locale zh|en      文字的语言（默认随系统）
  --fail-on 级别      出现该级别或更重的问题时退出码为 1：
                      error（默认）、warning、information、hint、never
  --format 格式       check：text（默认）、json、sarif；analyze：json；
                      export：csv、md、json（默认随 --output 的扩展名，否则 csv）
  --output 文件       export：写入文件；- 或不写则输出到屏幕
  --update-baseline   check：把现有的问题记入 .hegao/baseline.json，以后只报新出现的
  --no-baseline       check：不看基线，全部报出
  -h, --help          显示本说明
  -v, --version       显示版本

退出码
  0  没有达到 --fail-on 级别的问题
  1  有
  2  用法有误，有稿件无法读取，或设置、名录、基线、忽略项有误
`;

export const helpEn = `Hegao checks the figures, dates and named programs of Chinese news drafts

Usage
  hegao check [options] DRAFT…     list findings for people
  hegao analyze [options] DRAFT…   print the whole analysis, one line of JSON a draft
  hegao export [options] DRAFT     export the fact-check sheet

A DRAFT is a file, a folder (its .txt, .news, .gao and .md files), a glob, or - for standard input.
UTF-8, UTF-16 and GB18030 are read.

Options
  --date YYYY-MM-DD   the document date: the day that 今天 means
  --preset PRESET     news (default), publication (the standards to the letter), facts (facts only)
  --config FILE       settings for all drafts (default: the hegao.config.json nearest to each)
  --register FILE     your own register; the .hegao/programs.json nearest to a draft is always read
  --locale zh|en      the language of messages (default: the system's)
  --fail-on SEVERITY  exit with 1 where something this grave was found:
                      error (default), warning, information, hint, never
  --format FORMAT     check: text (default), json, sarif; analyze: json;
                      export: csv, md, json (default: the ending of --output, else csv)
  --output FILE       export: write to a file; - or none prints
  --update-baseline   check: keep what is found in .hegao/baseline.json; later only what is new is listed
  --no-baseline       check: list everything
  -h, --help          show this
  -v, --version       show the version

Exit codes
  0  nothing as grave as --fail-on
  1  something was
  2  wrong usage, a draft that cannot be read, or a broken settings file, register, baseline or annotation
`;
