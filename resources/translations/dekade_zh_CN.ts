<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Base</name>
    <message>
        <source>“%1” is no date: write YYYY, YYYY-MM or YYYY-MM-DD, from 1900 to 2199</source>
        <translation>“%1”不是日期：请写成 YYYY、YYYY-MM 或 YYYY-MM-DD，年份从 1900 到 2199</translation>
    </message>
    <message>
        <source>“%1” is no number: %2</source>
        <translation>“%1”不是数字：%2</translation>
    </message>
    <message>
        <source>a comma stands where no thousands separator does; write 1234567 or 1.6T</source>
        <translation>逗号的位置不是千位分隔符的位置；请写成 1234567 或 1.6T</translation>
    </message>
    <message>
        <source>write digits such as 117000000, 1.6T or 14.8万亿</source>
        <translation>请写数字，例如 117000000、1.6T 或 14.8万亿</translation>
    </message>
    <message>
        <source>it has an exponent and a suffix; write one of them</source>
        <translation>它既有指数又有单位后缀；只写其中一个</translation>
    </message>
    <message>
        <source>it is too large or too small</source>
        <translation>它太大或太小</translation>
    </message>
    <message>
        <source>it does not end where its digits end; known suffixes are K M B T 千 万 百万 亿 万亿</source>
        <translation>数字后面还有别的内容；可用的单位后缀有 K M B T 千 万 百万 亿 万亿</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is no figure &quot;%1&quot;; there are: %2</source>
        <translation>没有图“%1”；可用：%2</translation>
    </message>
    <message>
        <source>say where to write the figure: -o FILE.png, .svg, .pdf, .csv or .json</source>
        <translation>请指明写到何处：-o FILE.png、.svg、.pdf、.csv 或 .json</translation>
    </message>
    <message>
        <source>the name of %1 must end in .png, .svg, .pdf, .csv or .json</source>
        <translation>%1 的文件名须以 .png、.svg、.pdf、.csv 或 .json 结尾</translation>
    </message>
    <message>
        <source>give --size or --preset, not both</source>
        <translation>--size 与 --preset 只能给一个</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; there are: %2</source>
        <translation>没有预设“%1”；可用：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it like 1920x1080</source>
        <translation>“%1”不是尺寸；请写成 1920x1080 的形式</translation>
    </message>
    <message>
        <source>the size %1 cannot be drawn; give %2 to %3 px a side</source>
        <translation>无法按尺寸 %1 绘制；每边须为 %2 至 %3 像素</translation>
    </message>
    <message>
        <source>--dpi takes a whole number from %1 to %2, not &quot;%3&quot;</source>
        <translation>--dpi 须为 %1 至 %2 的整数，而非“%3”</translation>
    </message>
    <message>
        <source>there is no theme &quot;%1&quot;; there are: light, dark, print</source>
        <translation>没有主题“%1”；可用：light、dark、print</translation>
    </message>
    <message>
        <source>there is no text mode &quot;%1&quot;; there are: live, outlines</source>
        <translation>没有文字方式“%1”；可用：live、outlines</translation>
    </message>
    <message>
        <source>undisclosed</source>
        <translation>未公开</translation>
    </message>
    <message numerus="yes">
        <source>  %n answer(s), %1 times apart
</source>
        <translation>
            <numerusform>  %n 种答案，相差 %1 倍
</numerusform>
        </translation>
    </message>
    <message>
        <source>maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>openness</source>
        <translation>开放程度</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>parameters by release date</source>
        <translation>参数规模与发布日期</translation>
    </message>
    <message>
        <source>training tokens by release date</source>
        <translation>训练词元与发布日期</translation>
    </message>
    <message>
        <source>training tokens by parameters, both on log scales</source>
        <translation>训练词元与参数规模，均为对数坐标</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>已检查：%1</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>发现 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>list the models</source>
        <translation>列出模型</translation>
    </message>
    <message>
        <source>every claim about a model, with its source</source>
        <translation>某个模型的全部说法及其来源</translation>
    </message>
    <message>
        <source>every source and how many claims rest on it</source>
        <translation>全部来源，以及依据它的说法条数</translation>
    </message>
    <message>
        <source>full text over names, makers and quotes</source>
        <translation>全文检索名称、厂商与引文</translation>
    </message>
    <message>
        <source>list the figures</source>
        <translation>列出图</translation>
    </message>
    <message>
        <source>check both stores</source>
        <translation>检查两个数据库</translation>
    </message>
    <message>
        <source>the user&apos;s store (default: in the XDG data folder)</source>
        <translation>用户数据库（默认在 XDG 数据目录中）</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>消息语言</translation>
    </message>
    <message>
        <source>print results and errors only</source>
        <translation>只输出结果与错误</translation>
    </message>
    <message>
        <source>how results are printed</source>
        <translation>结果的输出格式</translation>
    </message>
    <message>
        <source>write to a file; - is standard output</source>
        <translation>写入文件；- 表示标准输出</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <translation>覆盖已有文件</translation>
    </message>
    <message>
        <source>only models that match; give it again for more</source>
        <translation>只取符合条件的模型；可重复给出</translation>
    </message>
    <message>
        <source>whose claims count: official, computed, article, gist</source>
        <translation>采信谁的说法：official、computed、article、gist</translation>
    </message>
    <message>
        <source>total, active or non-embedding parameters</source>
        <translation>总参数、激活参数或非嵌入参数：total、active、non-embedding</translation>
    </message>
    <message>
        <source>width and height in px, 320 to 16384 each</source>
        <translation>宽与高，像素，各为 320 至 16384</translation>
    </message>
    <message>
        <source>slide, slide-4x3, half-slide, square or print</source>
        <translation>slide、slide-4x3、half-slide、square 或 print</translation>
    </message>
    <message>
        <source>dots an inch of a PNG, 36 to 1200; 96 is one dot a px</source>
        <translation>PNG 每英寸点数，36 至 1200；96 即每像素一点</translation>
    </message>
    <message>
        <source>light, dark or print</source>
        <translation>light、dark 或 print</translation>
    </message>
    <message>
        <source>text of an SVG: live or outlines</source>
        <translation>SVG 中的文字：live（可编辑）或 outlines（轮廓）</translation>
    </message>
    <message>
        <source>no canvas behind the figure</source>
        <translation>图不带底色</translation>
    </message>
    <message>
        <source>set a model in bold; give it again for more</source>
        <translation>以粗体突出一个模型；可重复给出</translation>
    </message>
    <message>
        <source>the language of the figure</source>
        <translation>图的语言</translation>
    </message>
    <message>
        <source>there is no option %1; did you mean %2? dekade --help lists them all</source>
        <translation>没有选项 %1；是否想用 %2？dekade --help 列出全部选项</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; did you mean %2? there are: %3</source>
        <translation>没有命令“%1”；是否想用 %2？可用：%3</translation>
    </message>
    <message>
        <source>usage: dekade %1</source>
        <translation>用法：dekade %1</translation>
    </message>
    <message>
        <source>%1 does not go with %2; dekade --help lists what does</source>
        <translation>%1 不能用于 %2；dekade --help 列出可用选项</translation>
    </message>
    <message>
        <source>%1 needs a verb; there are: %2</source>
        <translation>%1 需要一个命令；可用：%2</translation>
    </message>
    <message>
        <source>--db needs the name of a file</source>
        <translation>--db 需要文件名</translation>
    </message>
    <message>
        <source>-o needs the name of a file, or - for standard output</source>
        <translation>-o 需要文件名，或用 - 表示标准输出</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are: text, json</source>
        <translation>没有格式“%1”；可用：text、json</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; there are: %3</source>
        <translation>%1没有“%2”；可用：%3</translation>
    </message>
    <message>
        <source>%1 dekade --help lists the options</source>
        <translation>%1 dekade --help 列出全部选项</translation>
    </message>
    <message>
        <source>there is no language &quot;%1&quot;; there are: en, zh_CN</source>
        <translation>没有语言“%1”；可用：en、zh_CN</translation>
    </message>
    <message>
        <source>dekade: how language models grew. Without a verb it opens the window.

Verbs
</source>
        <translation>dekade：语言模型如何变大。不带命令时打开窗口。

命令
</translation>
    </message>
    <message>
        <source>
Options, before or after the verb
</source>
        <translation>
选项，写在命令前后均可
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 a defect of ours, 2 the words are off, 3 bad input, 4 the store is busy, 5 cannot write.
</source>
        <translation>
退出码：0 完成，1 程序缺陷，2 命令有误，3 输入有误，4 数据库被占用，5 无法写入。
</translation>
    </message>
    <message>
        <source>%1 pixels are too many for a PNG; give a smaller --size or --dpi, or write .svg or .pdf</source>
        <translation>%1 像素对 PNG 过大；请减小 --size 或 --dpi，或写为 .svg、.pdf</translation>
    </message>
    <message>
        <source>there is no display to open a window on; set DISPLAY or WAYLAND_DISPLAY, or give a verb: dekade --help lists them</source>
        <translation>没有可打开窗口的显示；请设置 DISPLAY 或 WAYLAND_DISPLAY，或给出命令：dekade --help 列出全部命令</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>显示本页</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>training compute (6·N·D, else as reported) by release date</source>
        <translation>按发布日期的训练算力（6·N·D，否则为报告值）</translation>
    </message>
    <message>
        <source>active share of the parameters of mixtures of experts by release date</source>
        <translation>按发布日期的混合专家模型激活参数占比</translation>
    </message>
    <message>
        <source>ways to choose k of n experts, C(n,k), by release date</source>
        <translation>按发布日期的专家选法数：n 选 k，C(n,k)</translation>
    </message>
    <message>
        <source>the rows of a table cannot be filtered by %1; leave it out, or import the table and leave out --data</source>
        <translation>表格的行不能按 %1 筛选；请去掉它，或先导入表格并去掉 --data</translation>
    </message>
    <message>
        <source>there is no trend of &quot;%1&quot;; there are: %2</source>
        <translation>没有“%1”的趋势；可选：%2</translation>
    </message>
    <message>
        <source>a line needs three models that came out on more than one day; the filter leaves %1</source>
        <translation>拟合直线至少需要三个不在同一天发布的模型；筛选后剩 %1 个</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型数</translation>
    </message>
    <message>
        <source>growth a year</source>
        <translation>每年增长</translation>
    </message>
    <message>
        <source>  90 % by Student&apos;s t</source>
        <translation>  90 %（Student t）</translation>
    </message>
    <message>
        <source>  95 % by Student&apos;s t</source>
        <translation>  95 %（Student t）</translation>
    </message>
    <message>
        <source>  90 % by bootstrap</source>
        <translation>  90 %（自助法）</translation>
    </message>
    <message>
        <source>  95 % by bootstrap</source>
        <translation>  95 %（自助法）</translation>
    </message>
    <message>
        <source>doubling, months</source>
        <translation>翻倍所需月数</translation>
    </message>
    <message>
        <source>slope, log10 a year</source>
        <translation>斜率（每年 log10）</translation>
    </message>
    <message>
        <source>  standard error</source>
        <translation>  标准误</translation>
    </message>
    <message>
        <source>log10 at 2020</source>
        <translation>2020 年处的 log10</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 需要 %2 到 %3 的整数，而不是“%4”</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to 18446744073709551615, not &quot;%1&quot;</source>
        <translation>--seed 需要 0 到 18446744073709551615 的整数，而不是“%1”</translation>
    </message>
    <message>
        <source>--data needs the name of a file</source>
        <translation>--data 需要文件名</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and are left out; dekade import --dry-run lists them</source>
        <translation>
            <numerusform>有 %n 行无法读取，已略去；dekade import --dry-run 会列出它们</numerusform>
        </translation>
    </message>
    <message>
        <source>fit growth a year and doubling time, of the store or of a table</source>
        <translation>拟合每年增长和翻倍时间，用资料库或一张表格</translation>
    </message>
    <message>
        <source>fit the rows of this table instead of the store&apos;s models</source>
        <translation>用这张表格的行拟合，而不用资料库的模型</translation>
    </message>
    <message>
        <source>only the running top N at each release; since and until are asked after it</source>
        <translation>只留发布时位列前 N 的模型；since 和 until 在其后筛选</translation>
    </message>
    <message>
        <source>resamples of the bootstrap, 0 to 1000000; 10000 unless told</source>
        <translation>自助法的重抽样次数，0 到 1000000；默认 10000</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows, %4 added, %5 updated, %6 unchanged, %7 left out</source>
        <translation>%1（%2）：%3 行，新增 %4，更新 %5，未变 %6，略去 %7</translation>
    </message>
    <message>
        <source>; nothing was written</source>
        <translation>；未写入任何内容</translation>
    </message>
    <message>
        <source>; dekade undo-import %1 takes it back</source>
        <translation>；dekade undo-import %1 可撤回</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s); --format json lists them</source>
        <translation>
            <numerusform>另有 %n 条说明；--format json 可全部列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read; an import needs --skip-bad-rows to leave them out</source>
        <translation>
            <numerusform>有 %n 行无法读取；导入时需加 --skip-bad-rows 将其略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and are left out</source>
        <translation>
            <numerusform>有 %n 行无法读取，已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>read tables of Epoch AI, Our World in Data or Dekade into the user&apos;s store</source>
        <translation>把 Epoch AI、Our World in Data 或 Dekade 的表格读入用户的库</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>撤回一次导入</translation>
    </message>
    <message>
        <source>only say what an import would do</source>
        <translation>只说明导入会做什么</translation>
    </message>
    <message>
        <source>leave out rows that cannot be read, and list them</source>
        <translation>略去无法读取的行，并列出它们</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>active without the input embedding</source>
        <translation>激活参数（不计输入嵌入）</translation>
    </message>
    <message>
        <source>active without embedding and head</source>
        <translation>激活参数（不计嵌入与输出头）</translation>
    </message>
    <message>
        <source>KV cache, bytes a token, bf16</source>
        <translation>KV 缓存，每词元字节数（bf16）</translation>
    </message>
    <message>
        <source>FLOPs a token at a context of %1</source>
        <translation>上下文为 %1 时每词元的 FLOPs</translation>
    </message>
    <message>
        <source>window, tokens</source>
        <translation>窗口，词元数</translation>
    </message>
    <message>
        <source>memory of the weights in %1, bytes</source>
        <translation>权重以 %1 存放所占字节数</translation>
    </message>
    <message>
        <source>files may hold besides: %1</source>
        <translation>文件中可能另有：%1</translation>
    </message>
    <message>
        <source>note: %1
</source>
        <translation>注：%1
</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>as a product</source>
        <translation>写成乘积</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is over 4 MiB; a config.json has some kilobytes</source>
        <translation>超过 4 MiB；config.json 只有几 KB</translation>
    </message>
    <message>
        <source>is no file, and no folder with a config.json in it</source>
        <translation>不是文件，也不是含有 config.json 的文件夹</translation>
    </message>
    <message>
        <source>shape from %1, %2</source>
        <translation>形状取自 %1，%2</translation>
    </message>
    <message>
        <source>--context takes a whole number of tokens from 1 to %1, not &quot;%2&quot;</source>
        <translation>--context 须为 1 到 %1 的整数（词元数），不能是“%2”</translation>
    </message>
    <message>
        <source>there is no family &quot;%1&quot;; there are: %2</source>
        <translation>没有名为“%1”的模型家族；可用：%2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>from %1 to %2
</source>
        <translation>从 %1 到 %2
</translation>
    </message>
    <message>
        <source>count a config.json or a model part by part: parameters, KV cache, FLOPs, memory</source>
        <translation>逐部分计算一个 config.json 或模型：参数、KV 缓存、FLOPs、内存</translation>
    </message>
    <message>
        <source>set two to four beside each other and price what differs between the first two</source>
        <translation>并列二到四个目标，并把前两个的差异折算成参数</translation>
    </message>
    <message>
        <source>tokens before the one whose FLOPs are counted; 4096 unless told</source>
        <translation>计算 FLOPs 的词元之前的词元数；默认 4096</translation>
    </message>
    <message>
        <source>count a config.json by this family&apos;s rules, whatever it says</source>
        <translation>无论文件怎么写，都按这个家族的规则计算 config.json</translation>
    </message>
    <message>
        <source>the maker of %1 publishes no shape, so it cannot be counted; dekade facts %2 says what is known</source>
        <translation>%1 的开发者没有公布其形状，因此无法计算；dekade facts %2 列出已知内容</translation>
    </message>
    <message>
        <source>dekade-window is missing beside dekade; install Dekade again</source>
        <translation>dekade 旁边缺少 dekade-window；请重新安装 Dekade</translation>
    </message>
    <message>
        <source>the published shape of %1 is not complete or of a kind that cannot be counted yet; dekade facts %2 says what is known</source>
        <translation>%1 公布的形状不完整，或属于尚不能计算的类型；dekade facts %2 列出已知内容</translation>
    </message>
    <message>
        <source>--balance takes none, aux or bias, not &quot;%1&quot;</source>
        <translation>--balance 取 none、aux 或 bias，不能是“%1”</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>MaxVio</source>
        <translation>MaxVio</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>used</source>
        <translation>在用专家</translation>
    </message>
    <message>
        <source>load of each expert</source>
        <translation>各专家的负载</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>send batches of logits through published routers</source>
        <translation>让成批 logits 通过已发表的路由器</translation>
    </message>
    <message>
        <source>list the published routers with their settings and sources</source>
        <translation>列出已发表的路由器及其设置与出处</translation>
    </message>
    <message>
        <source>train a tiny mixture of experts and watch its load</source>
        <translation>训练一个微型混合专家模型并观察其负载</translation>
    </message>
    <message>
        <source>what random draws start from: the same seed, the same result</source>
        <translation>随机抽取的起点：种子相同，结果相同</translation>
    </message>
    <message>
        <source>experts of the lab, 1 to 256; 16 unless told</source>
        <translation>实验的专家数，1 到 256；默认 16</translation>
    </message>
    <message>
        <source>experts a token of the lab, 1 unless told</source>
        <translation>实验中每个词元的专家数，默认 1</translation>
    </message>
    <message>
        <source>what keeps the lab&apos;s load even; none unless told</source>
        <translation>用什么使实验的负载均衡；默认 none</translation>
    </message>
    <message>
        <source>training steps of the lab, 0 to 100000; 1000 unless told</source>
        <translation>实验的训练步数，0 到 100000；默认 1000</translation>
    </message>
    <message>
        <source>the inside of a model, counted part by part</source>
        <translation>一个模型的内部结构，逐部件计算</translation>
    </message>
    <message>
        <source>two models with their difference priced in parameters, or three and four side by side</source>
        <translation>两个模型的差异以参数计价，或三、四个模型并排</translation>
    </message>
    <message>
        <source>shape from %1</source>
        <translation>结构取自 %1</translation>
    </message>
    <message>
        <source>has no shape to compare; put the model’s config.json beside it</source>
        <translation>没有可比较的结构；请把模型的 config.json 放在旁边</translation>
    </message>
    <message>
        <source>stored as %1: %2 tensors, %3 weights, %4 bytes</source>
        <translation>以 %1 存储：%2 个张量，%3 个权重，%4 字节</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>there is no film &quot;%1&quot;; there are: %2</source>
        <translation>没有影片“%1”；可用的有：%2</translation>
    </message>
    <message>
        <source>the size %1 is too large for a film; give at most %2 px a side</source>
        <translation>尺寸 %1 对影片来说太大；每边最多 %2 像素</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>say where to write the film: -o FILE.gif, .webp or .mp4, or -o FOLDER/ for numbered frames</source>
        <translation>请说明影片写到哪里：-o 文件.gif、.webp 或 .mp4，或者 -o 文件夹/ 写成编号的帧</translation>
    </message>
    <message>
        <source>the name of %1 must end in .gif, .webp or .mp4, or in / for numbered frames</source>
        <translation>%1 的名称必须以 .gif、.webp 或 .mp4 结尾，或以 / 结尾写成编号的帧</translation>
    </message>
    <message>
        <source>--%1 does not go with %2</source>
        <translation>--%1 不能与 %2 一起使用</translation>
    </message>
    <message>
        <source>there is no film &quot;lab:%1&quot;; there are: lab:%2</source>
        <translation>没有影片“lab:%1”；可用的有：lab:%2</translation>
    </message>
    <message>
        <source>recorded load of each expert by kind of text and layer</source>
        <translation>按文本种类和层记录的各专家负载</translation>
    </message>
    <message>
        <source>write a film, or numbered PNG frames</source>
        <translation>写出影片，或编号的 PNG 帧</translation>
    </message>
    <message>
        <source>a mixture of experts at work, step by step</source>
        <translation>混合专家模型如何工作，逐步展示</translation>
    </message>
    <message>
        <source>%1 is dense: it has no router</source>
        <translation>%1 是稠密模型，没有路由器</translation>
    </message>
    <message>
        <source>nobody has published the router of %1</source>
        <translation>没有人公布过 %1 的路由器</translation>
    </message>
    <message>
        <source>no window can open on %1: it does not answer; correct it, or give a verb: dekade --help lists them</source>
        <translation>无法在 %1 上打开窗口：它没有应答；请改正，或给出命令：dekade --help 列出全部命令</translation>
    </message>
    <message>
        <source>a checked copy of your store is in %1</source>
        <translation>您的数据库已核对并复制到 %1</translation>
    </message>
    <message>
        <source>%1 is your store now; what was there before is in the folder backups beside it</source>
        <translation>%1 现在就是您的数据库；原来的内容在旁边的 backups 文件夹里</translation>
    </message>
    <message>
        <source>no loads of &quot;%1&quot; are recorded; there are: %2</source>
        <translation>没有“%1”的负载记录；现有：%2</translation>
    </message>
    <message>
        <source>say where to write the claims: -o FILE.csv or .json</source>
        <translation>请说明把各项说法写到哪里：-o 文件.csv 或 .json</translation>
    </message>
    <message>
        <source>the name of %1 must end in .csv or .json</source>
        <translation>%1 的文件名必须以 .csv 或 .json 结尾</translation>
    </message>
    <message>
        <source>write a figure or its data, or every claim with its source</source>
        <translation>写出图表或其数据，或写出每一项说法及其来源</translation>
    </message>
    <message>
        <source>the sources a figure rests on, as BibTeX and as a list; -o FILE.bib is BibTeX alone</source>
        <translation>图表所依据的来源，以 BibTeX 和列表给出；-o 文件.bib 则只写 BibTeX</translation>
    </message>
    <message>
        <source>write a checked copy of the user&apos;s store; without FILE to the folder backups beside it</source>
        <translation>写出一份核对过的用户数据库副本；不给文件名时写到旁边的 backups 文件夹</translation>
    </message>
    <message>
        <source>put a backup in the place of the user&apos;s store, which goes to the backups first</source>
        <translation>用备份替换用户数据库；原来的数据库先存入备份</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows; models: %4 added, %5 updated, %6 unchanged, %7 rows left out</source>
        <translation>%1（%2）：%3 行；模型：新增 %4，更新 %5，未变 %6；略去 %7 行</translation>
    </message>
    <message numerus="yes">
        <source>  %n answer(s), %1 % apart
</source>
        <translation>
            <numerusform>  %n 种答案，相差 %1%
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source> words</source>
        <translation> 词</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>preferred by you</source>
        <translation>你的首选</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 times apart</source>
        <translation>
            <numerusform>%n 种答案，相差 %1 倍</numerusform>
        </translation>
    </message>
    <message>
        <source>agree within %1 %</source>
        <translation>相差不超过 %1%</translation>
    </message>
    <message>
        <source>no dated claim</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>宽 %1</translation>
    </message>
    <message>
        <source>%1 experts</source>
        <translation>%1 个专家</translation>
    </message>
    <message>
        <source>%1 KV heads</source>
        <translation>%1 个 KV 头</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1参数</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1词元</translation>
    </message>
    <message>
        <source>stated for the family</source>
        <translation>针对整个系列的说法</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 % apart</source>
        <translation>
            <numerusform>%n 种答案，相差 %1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>this cell must not be empty</source>
        <translation>这个单元格不能为空</translation>
    </message>
    <message>
        <source>“%1” is negative; correct it, or leave the cell empty</source>
        <translation>“%1”是负数；请改正，或将单元格留空</translation>
    </message>
    <message>
        <source>“%1” is no number; write it like 117000000 or 1.5e+24</source>
        <translation>“%1”不是数字；请写成 117000000 或 1.5e+24 这样</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>“%1”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>there is no flag “%1”; there are: %2</source>
        <translation>没有标记“%1”；现有：%2</translation>
    </message>
    <message>
        <source>there is no “%1”; there are: %2</source>
        <translation>没有“%1”；现有：%2</translation>
    </message>
    <message>
        <source>the lower bound is above the upper</source>
        <translation>下界高于上界</translation>
    </message>
    <message>
        <source>“%1” is no number: %2</source>
        <translation>“%1”不是数字：%2</translation>
    </message>
    <message>
        <source>it is negative; correct it, or leave the cell empty</source>
        <translation>它是负数；请改正，或将单元格留空</translation>
    </message>
    <message>
        <source>“%1” holds several numbers; none is taken. Keep one of them, or add one row for each</source>
        <translation>“%1”里有几个数字，一个也没有采用。请只保留一个，或为每个数字各写一行</translation>
    </message>
    <message>
        <source>a comma can mean thousands or decimals; write 1234 or 1.234 without it</source>
        <translation>逗号可能表示千位，也可能表示小数；请不用逗号，写成 1234 或 1.234</translation>
    </message>
    <message>
        <source>there are no digits</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>“%1” is no date that can be trusted: %2</source>
        <translation>“%1”不是可靠的日期：%2</translation>
    </message>
    <message>
        <source>it may be month/day or day/month; write it as YYYY-MM-DD</source>
        <translation>可能是月/日，也可能是日/月；请写成 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>it is a spreadsheet&apos;s count of days and would mean %1; format the column as YYYY-MM-DD and save again</source>
        <translation>这是电子表格的天数序号，相当于 %1；请把该列设为 YYYY-MM-DD 格式后重新保存</translation>
    </message>
    <message>
        <source>write it as YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>请写成 YYYY-MM-DD、YYYY-MM 或 YYYY</translation>
    </message>
    <message>
        <source>“%1” is no kind of row; there are: claim, note, model</source>
        <translation>“%1”不是一种行；有：claim、note、model</translation>
    </message>
    <message>
        <source>nothing is known by the key “%1”</source>
        <translation>没有名为“%1”的键</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB, the most that is read as JSON; use CSV</source>
        <translation>文件超过 64 MiB，这是 JSON 的上限；请改用 CSV</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>this is the configuration of a model, not a table of facts; look at it with “dekade inspect”</source>
        <translation>这是模型的配置文件，不是事实表；请用 dekade inspect 查看</translation>
    </message>
    <message>
        <source>this JSON is none of Dekade&apos;s: &quot;format&quot; must be &quot;dekade-claims&quot;</source>
        <translation>这不是 Dekade 的 JSON：&quot;format&quot; 必须是 &quot;dekade-claims&quot;</translation>
    </message>
    <message>
        <source>this JSON is none of Dekade&apos;s: it should be a list of objects, one a model</source>
        <translation>这不是 Dekade 的 JSON：应为对象列表，每个模型一个对象</translation>
    </message>
    <message>
        <source>a NUL byte stands here; this is no text file. Save the table as CSV in UTF-8</source>
        <translation>这里有一个 NUL 字节，说明这不是文本文件。请把表格另存为 UTF-8 编码的 CSV</translation>
    </message>
    <message>
        <source>the quote opened here is not closed within 64 KiB; close it, or double the quotes within the cell</source>
        <translation>从这里开始的引号在 64 KiB 内没有结束；请补上引号，或把单元格里的引号写两遍</translation>
    </message>
    <message>
        <source>the quote opened here is never closed; close it, or double the quotes within the cell</source>
        <translation>从这里开始的引号一直没有结束；请补上引号，或把单元格里的引号写两遍</translation>
    </message>
    <message>
        <source>this cell is longer than 64 KiB; shorten it</source>
        <translation>这个单元格超过 64 KiB；请缩短</translation>
    </message>
    <message>
        <source>this row has more than 1,024 cells; is this a table of models?</source>
        <translation>这一行超过 1,024 个单元格；这真是模型的表格吗？</translation>
    </message>
    <message>
        <source>the row that begins here is longer than 8 MiB</source>
        <translation>从这里开始的一行超过 8 MiB</translation>
    </message>
    <message>
        <source>the column “%1” must stand here once</source>
        <translation>列“%1”必须且只能出现一次</translation>
    </message>
    <message>
        <source>a row of empty cells; it is passed over</source>
        <translation>整行都是空单元格，已跳过</translation>
    </message>
    <message>
        <source>this row has %1 cell(s), the header %2</source>
        <translation>这一行有 %1 个单元格，而表头有 %2 个</translation>
    </message>
    <message>
        <source>this row holds bytes that are no UTF-8</source>
        <translation>这一行含有不是 UTF-8 的字节</translation>
    </message>
    <message>
        <source>“%1” stands in this file twice with different words; make them the same</source>
        <translation>“%1”在文件中出现两次而内容不同；请改成一致</translation>
    </message>
    <message>
        <source>“%1” is named here and described nowhere in the file</source>
        <translation>这里提到“%1”，但文件中没有它的说明</translation>
    </message>
    <message>
        <source>“%1” stands in this file before</source>
        <translation>“%1”在此文件前面已经出现过</translation>
    </message>
    <message>
        <source>this column holds text such as “%1”, not numbers; it is not read</source>
        <translation>这一列是“%1”这样的文字而不是数字，因此不读取</translation>
    </message>
    <message>
        <source>Two columns are headed “%1” (columns %2 and %3) and hold different cells; delete one of them.</source>
        <translation>有两列的表头都是“%1”（第 %2 列和第 %3 列），内容却不同；请删去其中一列。</translation>
    </message>
    <message>
        <source>column %1 is headed the same and holds the same; only that one is read</source>
        <translation>第 %1 列的表头和内容都相同；只读取那一列</translation>
    </message>
    <message>
        <source>No column holds the names of models: no header is %1.</source>
        <translation>没有模型名称的列：没有表头为 %1 的列。</translation>
    </message>
    <message>
        <source> Is this a table of models, with a header line and cells apart by commas, semicolons or tabs?</source>
        <translation> 这真是模型的表格吗？应有表头行，单元格以逗号、分号或制表符分隔。</translation>
    </message>
    <message>
        <source> It seems to have been deleted; take the file as it was downloaded.</source>
        <translation> 这一列似乎被删掉了；请使用刚下载时的文件。</translation>
    </message>
    <message>
        <source>The dates of “%1” were turned into a spreadsheet&apos;s count of days (%2 would be %3); format the column as YYYY-MM-DD and save again, or take the file as it was downloaded.</source>
        <translation>“%1”列的日期被电子表格变成了天数序号（%2 相当于 %3）；请把该列设为 YYYY-MM-DD 格式后重新保存，或使用刚下载时的文件。</translation>
    </message>
    <message>
        <source>The dates of “%1” are written like %2, which may be month/day or day/month; format the column as YYYY-MM-DD and save again.</source>
        <translation>“%1”列的日期写成 %2 这样，可能是月/日，也可能是日/月；请把该列设为 YYYY-MM-DD 格式后重新保存。</translation>
    </message>
    <message>
        <source>The cells of “%1” are no dates (%2); write them as YYYY-MM-DD.</source>
        <translation>“%1”列的单元格不是日期（%2）；请写成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>“%1” is %2 in every row: the day of the download. The models&apos; own dates stand in “%3”; make that column the only one headed “Day”, with dates as YYYY-MM-DD.</source>
        <translation>“%1”列每一行都是 %2，那是下载的日期。模型自己的日期在“%3”列；请让该列成为唯一以“Day”为表头的列，日期写成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>the first rows all have the date %1; is it the day of the download?</source>
        <translation>前面各行的日期都是 %1；这是下载的日期吗？</translation>
    </message>
    <message>
        <source>Some columns stand there twice; keep one of each.</source>
        <translation>有些列出现了两次；每种只保留一列。</translation>
    </message>
    <message>
        <source>Parameters, Training tokens, Training compute (FLOP), Cost (2023 USD) or Training time (hours)</source>
        <translation>Parameters、Training tokens、Training compute (FLOP)、Cost (2023 USD) 或 Training time (hours)</translation>
    </message>
    <message>
        <source>No column holds dates (headed %1) and none a number that Dekade draws (headed %2).</source>
        <translation>没有日期列（表头为 %1），也没有 Dekade 能画的数字列（表头为 %2）。</translation>
    </message>
    <message>
        <source>the table holds names and dates only, nothing that can be drawn; add a column of numbers, headed %1</source>
        <translation>表格只有名称和日期，没有可以画的内容；请加一列数字，表头为 %1</translation>
    </message>
    <message>
        <source>this row names no model; write its name here</source>
        <translation>这一行没有模型名称；请在这里写上名称</translation>
    </message>
    <message>
        <source>“%1” has neither a date nor a figure here: the row says nothing but a name</source>
        <translation>“%1”在这里既没有日期也没有数字：这一行只有名称</translation>
    </message>
    <message>
        <source>“%1” is larger than anything that can be meant here; the largest that is read is 1e40</source>
        <translation>“%1”比这里可能的任何数都大；能读取的最大值是 1e40</translation>
    </message>
    <message>
        <source>“%1” stands in this file before, with the same date</source>
        <translation>“%1”在此文件前面已经出现过，日期也相同</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message>
        <source>“%1” ends in a line break that is not quoted; the row goes on in the next line and was joined</source>
        <translation>“%1”以没有加引号的换行结尾；这一行在下一行继续，已合并</translation>
    </message>
    <message>
        <source>this row holds bytes that are no UTF-8 although the file is; save it again in UTF-8</source>
        <translation>文件是 UTF-8，但这一行含有不是 UTF-8 的字节；请重新存为 UTF-8</translation>
    </message>
    <message>
        <source>characters follow the closing quote of this cell; they were joined to it</source>
        <translation>这个单元格的结束引号后面还有字符，已并入单元格</translation>
    </message>
    <message>
        <source>this row has %1 cell(s), the header %2; add or remove separators, or quote a cell that holds one</source>
        <translation>这一行有 %1 个单元格，而表头有 %2 个；请增减分隔符，或给含有分隔符的单元格加引号</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this is no file but a folder, a pipe or a device; give the path of a CSV or JSON file</source>
        <translation>这不是文件，而是文件夹、管道或设备；请给出 CSV 或 JSON 文件的路径</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB; split it</source>
        <translation>文件超过 1 GiB；请拆分</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB, the most that is read as facts; split it</source>
        <translation>文件超过 64 MiB，这是整体读取的事实文件的上限；请拆分</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>the size %1x%2 cannot be drawn: give %3 to %4 px a side</source>
        <translation>无法按尺寸 %1x%2 绘制：每边须为 %3 至 %4 像素</translation>
    </message>
    <message>
        <source>%1 dpi is not possible: give %2 to %3</source>
        <translation>不支持 %1 dpi：须为 %2 至 %3</translation>
    </message>
    <message>
        <source>%1x%2 pixels at %3 dpi are too many: give a smaller size or fewer dpi, or write SVG or PDF</source>
        <translation>%1x%2 像素、%3 dpi 过大：请减小尺寸或 dpi，或改用 SVG、PDF</translation>
    </message>
    <message>
        <source>the SVG is no valid XML: %1</source>
        <translation>SVG 不是有效的 XML：%1</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture; give a smaller size</source>
        <translation>内存不足以生成图片；请减小尺寸</translation>
    </message>
    <message>
        <source>the picture cannot be drawn</source>
        <translation>无法绘制图片</translation>
    </message>
    <message>
        <source>the PNG that was written cannot be read back</source>
        <translation>写出的 PNG 无法读回</translation>
    </message>
    <message>
        <source>the PDF that was written is not whole</source>
        <translation>写出的 PDF 不完整</translation>
    </message>
    <message>
        <source>the JSON that was written cannot be read back: %1</source>
        <translation>写出的 JSON 无法读回：%1</translation>
    </message>
    <message>
        <source>say of which model: architecture:MODEL, like architecture:gpt-2-small</source>
        <translation>请指明模型：architecture:模型，例如 architecture:gpt-2-small</translation>
    </message>
    <message>
        <source>name two to four models: compare:A,B[,C,D], like compare:llama-2-7b,llama-3.1-8b</source>
        <translation>请给出两到四个模型：compare:A,B[,C,D]，例如 compare:llama-2-7b,llama-3.1-8b</translation>
    </message>
    <message>
        <source>no loads are recorded of &quot;%1&quot;; there are: %2</source>
        <translation>没有“%1”的负载记录；可用的有：%2</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Parameters, log scale</source>
        <translation>参数，对数坐标</translation>
    </message>
    <message>
        <source>Active parameters, log scale</source>
        <translation>激活参数，对数坐标</translation>
    </message>
    <message>
        <source>Parameters without embeddings, log scale</source>
        <translation>非嵌入参数，对数坐标</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Training tokens, log scale</source>
        <translation>训练词元，对数坐标</translation>
    </message>
    <message>
        <source>Parameters by release date, %1 to %2.</source>
        <translation>参数规模与发布日期，%1至%2。</translation>
    </message>
    <message>
        <source>Parameters by release date.</source>
        <translation>参数规模与发布日期。</translation>
    </message>
    <message>
        <source>Active parameters by release date, %1 to %2: what one token uses; a dense model uses all it has.</source>
        <translation>激活参数与发布日期，%1至%2：处理一个词元所用的参数；稠密模型全部用到。</translation>
    </message>
    <message>
        <source>Active parameters by release date: what one token uses; a dense model uses all it has.</source>
        <translation>激活参数与发布日期：处理一个词元所用的参数；稠密模型全部用到。</translation>
    </message>
    <message>
        <source>Parameters without embeddings by release date, %1 to %2.</source>
        <translation>非嵌入参数与发布日期，%1至%2。</translation>
    </message>
    <message>
        <source>Parameters without embeddings by release date.</source>
        <translation>非嵌入参数与发布日期。</translation>
    </message>
    <message>
        <source>Training tokens by parameters, both on log scales; models of %1 to %2.</source>
        <translation>训练词元与参数规模，均为对数坐标；%1至%2发布的模型。</translation>
    </message>
    <message>
        <source>Training tokens by parameters, both on log scales.</source>
        <translation>训练词元与参数规模，均为对数坐标。</translation>
    </message>
    <message>
        <source>Training tokens by active parameters, both on log scales; models of %1 to %2.</source>
        <translation>训练词元与激活参数，均为对数坐标；%1至%2发布的模型。</translation>
    </message>
    <message>
        <source>Training tokens by active parameters, both on log scales.</source>
        <translation>训练词元与激活参数，均为对数坐标。</translation>
    </message>
    <message>
        <source>Training tokens by parameters without embeddings, both on log scales; models of %1 to %2.</source>
        <translation>训练词元与非嵌入参数，均为对数坐标；%1至%2发布的模型。</translation>
    </message>
    <message>
        <source>Training tokens by parameters without embeddings, both on log scales.</source>
        <translation>训练词元与非嵌入参数，均为对数坐标。</translation>
    </message>
    <message>
        <source>Training tokens by release date, %1 to %2: the whole of training, not one of its stages.</source>
        <translation>训练词元与发布日期，%1至%2：指训练全程，而非某一阶段。</translation>
    </message>
    <message>
        <source>Training tokens by release date: the whole of training, not one of its stages.</source>
        <translation>训练词元与发布日期：指训练全程，而非某一阶段。</translation>
    </message>
    <message>
        <source>A mixture of experts (MoE) is drawn twice: everything it stores, joined to what one token uses.</source>
        <translation>混合专家（MoE）模型画两个点：总参数，以线连到每个词元的激活参数。</translation>
    </message>
    <message>
        <source>Every number is the article’s own.</source>
        <translation>所有数字均出自该文章。</translation>
    </message>
    <message>
        <source>Every number is the gist’s own.</source>
        <translation>所有数字均出自该 Gist。</translation>
    </message>
    <message>
        <source>Size undisclosed</source>
        <translation>规模未公开</translation>
    </message>
    <message>
        <source>Size undisclosed or not stated</source>
        <translation>规模未公开或未说明</translation>
    </message>
    <message>
        <source>Training tokens undisclosed</source>
        <translation>训练词元未公开</translation>
    </message>
    <message>
        <source>Training tokens undisclosed or not stated</source>
        <translation>训练词元未公开或未说明</translation>
    </message>
    <message>
        <source>Parameters or tokens undisclosed</source>
        <translation>参数或词元未公开</translation>
    </message>
    <message>
        <source>Parameters or tokens undisclosed or not stated</source>
        <translation>参数或词元未公开或未说明</translation>
    </message>
    <message>
        <source>the article gives no figure</source>
        <translation>文章未给出数字</translation>
    </message>
    <message>
        <source>the gist gives no figure</source>
        <translation>Gist 未给出数字</translation>
    </message>
    <message>
        <source>their makers publish no size; rumours are not drawn</source>
        <translation>厂商未公布规模；传闻不入图</translation>
    </message>
    <message>
        <source>their makers publish no figure; rumours are not drawn</source>
        <translation>厂商未公布数字；传闻不入图</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n point(s) on a log scale.</source>
        <translation>
            <numerusform>图中共 %n 个点，对数坐标。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>Dense race</source>
        <translation>稠密竞赛</translation>
    </message>
    <message>
        <source>OpenAI falls silent</source>
        <translation>OpenAI 转入沉默</translation>
    </message>
    <message>
        <source>OpenAI silent</source>
        <translation>OpenAI 沉默</translation>
    </message>
    <message>
        <source>Llama opens up</source>
        <translation>Llama 开放权重</translation>
    </message>
    <message>
        <source>Llama opens</source>
        <translation>Llama 开放</translation>
    </message>
    <message>
        <source>MoE boom</source>
        <translation>MoE 兴起</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Filter none</source>
        <translation>筛选：无</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n undisclosed in the lane</source>
        <translation>
            <numerusform>名单栏 %n 个未公开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undisclosed or not stated in the lane</source>
        <translation>
            <numerusform>名单栏 %n 个未公开或未说明</numerusform>
        </translation>
    </message>
    <message>
        <source>1 with a figure but no dated claim is not drawn</source>
        <translation>1 个日期不详，未画出</translation>
    </message>
    <message numerus="yes">
        <source>%n with a figure but no dated claim are not drawn</source>
        <translation>
            <numerusform>%n 个日期不详，未画出</numerusform>
        </translation>
    </message>
    <message>
        <source>1 whose size nobody states without embeddings is not drawn</source>
        <translation>1 个无人给出非嵌入参数，未画出</translation>
    </message>
    <message numerus="yes">
        <source>%n whose size nobody states without embeddings are not drawn</source>
        <translation>
            <numerusform>%n 个无人给出非嵌入参数，未画出</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dated to the year only stands at mid-year</source>
        <translation>1 个仅知年份，置于年中</translation>
    </message>
    <message numerus="yes">
        <source>%n dated to the year only stand at mid-year</source>
        <translation>
            <numerusform>%n 个仅知年份，置于年中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 estimate is drawn as a range</source>
        <translation>1 个估计值画为区间</translation>
    </message>
    <message numerus="yes">
        <source>%n estimates are drawn as ranges</source>
        <translation>
            <numerusform>%n 个估计值画为区间</numerusform>
        </translation>
    </message>
    <message>
        <source>the eras are our reading</source>
        <translation>时期为本图划分</translation>
    </message>
    <message>
        <source>Lens %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>计量：%1</translation>
    </message>
    <message>
        <source>Catalogue %1: %2 claims, %3 models</source>
        <translation>目录 %1：%2 条说法，%3 个模型</translation>
    </message>
    <message>
        <source>other makers</source>
        <translation>其他厂商</translation>
    </message>
    <message>
        <source>makers’ papers, model cards and posts</source>
        <translation>厂商的论文、模型卡与博文</translation>
    </message>
    <message>
        <source>counted from config.json</source>
        <translation>据 config.json 计算</translation>
    </message>
    <message>
        <source>third parties</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>your own claims</source>
        <translation>你的说法</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>总参数 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active size(s)</source>
        <translation>
            <numerusform>激活参数 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n size(s) without embeddings</source>
        <translation>
            <numerusform>非嵌入参数 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>激活参数 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token figure(s)</source>
        <translation>
            <numerusform>训练词元 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>日期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No model in view has stated training tokens</source>
        <translation>当前范围内没有模型说明训练词元</translation>
    </message>
    <message>
        <source>No model in view has both a stated size and stated training tokens</source>
        <translation>当前范围内没有模型同时说明规模与训练词元</translation>
    </message>
    <message>
        <source>No model in view has a stated size and a date</source>
        <translation>当前范围内没有模型同时具备规模与日期</translation>
    </message>
    <message>
        <source>No model in view has a stated active size and a date</source>
        <translation>当前范围内没有模型同时具备激活参数与日期</translation>
    </message>
    <message>
        <source>No model in view has a stated size without embeddings</source>
        <translation>当前范围内没有模型说明非嵌入参数</translation>
    </message>
    <message>
        <source>No model fits this filter</source>
        <translation>没有模型符合此筛选</translation>
    </message>
    <message>
        <source>%1 was trained on %2 tokens</source>
        <translation>%1 的训练词元为 %2</translation>
    </message>
    <message>
        <source>Of %2 models, %1 was trained on the most tokens: %3</source>
        <translation>%2 个模型中，%1 的训练词元最多：%3</translation>
    </message>
    <message>
        <source>%1 has %2 parameters</source>
        <translation>%1 的总参数为 %2</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 models: %3 parameters</source>
        <translation>%2 个模型中，%1 规模最大：总参数 %3</translation>
    </message>
    <message>
        <source>%1 uses %2 parameters for one token</source>
        <translation>%1 每个词元激活 %2 参数</translation>
    </message>
    <message>
        <source>Of %2 models, %1 uses the most parameters for one token: %3</source>
        <translation>%2 个模型中，%1 每个词元的激活参数最多：%3</translation>
    </message>
    <message>
        <source>%1 has %2 parameters without its embeddings</source>
        <translation>%1 的非嵌入参数为 %2</translation>
    </message>
    <message>
        <source>Without embeddings, %1 is the largest of %2 models: %3 parameters</source>
        <translation>不计嵌入，%2 个模型中 %1 规模最大：%3 参数</translation>
    </message>
    <message>
        <source>%1 of %2 models share the most training tokens: %3</source>
        <translation>%2 个模型中有 %1 个并列训练词元最多：%3</translation>
    </message>
    <message>
        <source>%1 of %2 models share the largest size: %3 parameters</source>
        <translation>%2 个模型中有 %1 个并列规模最大：%3 参数</translation>
    </message>
    <message>
        <source>The %1 largest of %2 language models are all mixtures of experts</source>
        <translation>%2 个语言模型中，最大的%1个全是混合专家模型</translation>
    </message>
    <message>
        <source>Of %2 language models, the %1 that use the most for one token are all dense</source>
        <translation>%2 个语言模型中，每词元激活参数最多的%1个全是稠密模型</translation>
    </message>
    <message>
        <source>The largest stated training run grew from %1 to %2 tokens in a year</source>
        <translation>有据可查的最大训练量一年间从 %1词元增至 %2词元</translation>
    </message>
    <message>
        <source>The largest stated training run grew from %1 to %2 tokens in %3 years</source>
        <translation>有据可查的最大训练量%3年间从 %1词元增至 %2词元</translation>
    </message>
    <message>
        <source>%1 was trained on %2 tokens an active parameter</source>
        <translation>%1 每个激活参数训练 %2 个词元</translation>
    </message>
    <message>
        <source>%1 was trained on %2 tokens a parameter</source>
        <translation>%1 每个参数训练 %2 个词元</translation>
    </message>
    <message>
        <source>%1 was trained on %2 tokens an active parameter, %3 on %4</source>
        <translation>%1 每个激活参数训练 %2 个词元，%3 仅 %4 个</translation>
    </message>
    <message>
        <source>%1 was trained on %2 tokens a parameter, %3 on %4</source>
        <translation>%1 每个参数训练 %2 个词元，%3 仅 %4 个</translation>
    </message>
    <message>
        <source>Trend of training tokens: ×%1 a year</source>
        <translation>训练词元趋势：每年 ×%1</translation>
    </message>
    <message>
        <source>Trend of totals: ×%1 a year</source>
        <translation>总参数趋势：每年 ×%1</translation>
    </message>
    <message>
        <source>Trend of active parameters: ×%1 a year</source>
        <translation>激活参数趋势：每年 ×%1</translation>
    </message>
    <message>
        <source>Trend without embeddings: ×%1 a year</source>
        <translation>非嵌入参数趋势：每年 ×%1</translation>
    </message>
    <message numerus="yes">
        <source>doubling in %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月翻倍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>halving in %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月减半</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % interval %2–%3</source>
        <translation>%1% 区间 %2–%3</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>gist</source>
        <translation>Gist</translation>
    </message>
    <message>
        <source>total and active</source>
        <translation>总参数与激活参数</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>non-embedding</source>
        <translation>非嵌入参数</translation>
    </message>
    <message>
        <source>%1 of %2 models labelled</source>
        <translation>%2 个模型中标出 %1 个名称</translation>
    </message>
    <message numerus="yes">
        <source>marks stand at most %n day(s) aside</source>
        <translation>
            <numerusform>标记左右错开至多 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>dense model</source>
        <translation>稠密模型</translation>
    </message>
    <message>
        <source>MoE, total parameters</source>
        <translation>MoE 总参数</translation>
    </message>
    <message>
        <source>mixture of experts (MoE)</source>
        <translation>混合专家（MoE）</translation>
    </message>
    <message>
        <source>MoE, active per token</source>
        <translation>MoE 每词元激活参数</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>counted from its shape</source>
        <translation>按结构计算</translation>
    </message>
    <message>
        <source>estimated, low to high</source>
        <translation>估计值，下限至上限</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Every number in it is the article’s own.</source>
        <translation>所用数字均出自该文章。</translation>
    </message>
    <message>
        <source>Every number in it is the gist’s own.</source>
        <translation>所用数字均出自该 Gist。</translation>
    </message>
    <message>
        <source>%1 of %2: %3, 1 in %4</source>
        <translation>%2 中的 %1：%3，即 %4 分之一</translation>
    </message>
    <message>
        <source>By 6·N·D, the largest training run of %1 models is that of %2: %3 FLOP</source>
        <translation>按 6·N·D 计，%1 个模型中训练规模最大的是 %2：%3 FLOP</translation>
    </message>
    <message>
        <source>The largest training run of %1 models is that of %2: %3 FLOP</source>
        <translation>%1 个模型中训练规模最大的是 %2：%3 FLOP</translation>
    </message>
    <message>
        <source>By 6·N·D, %1 took %2 FLOP to train</source>
        <translation>按 6·N·D 计，%1 的训练用了 %2 FLOP</translation>
    </message>
    <message>
        <source>%1 took %2 FLOP to train</source>
        <translation>%1 的训练用了 %2 FLOP</translation>
    </message>
    <message>
        <source>By 6·N·D, the largest training run grew from %1 to %2 FLOP in a year</source>
        <translation>按 6·N·D 计，最大的训练规模一年内从 %1 增至 %2 FLOP</translation>
    </message>
    <message>
        <source>The largest training run grew from %1 to %2 FLOP in a year</source>
        <translation>最大的训练规模一年内从 %1 增至 %2 FLOP</translation>
    </message>
    <message>
        <source>By 6·N·D, the largest training run grew from %1 to %2 FLOP in %3 years</source>
        <translation>按 6·N·D 计，最大的训练规模%3年间从 %1 增至 %2 FLOP</translation>
    </message>
    <message>
        <source>The largest training run grew from %1 to %2 FLOP in %3 years</source>
        <translation>最大的训练规模%3年间从 %1 增至 %2 FLOP</translation>
    </message>
    <message>
        <source>%1 uses %2 of its parameters for one token, 1 in %3</source>
        <translation>%1 处理一个词元只用其参数的 %2，即 %3 分之一</translation>
    </message>
    <message>
        <source>Of %1 mixtures of experts, %2 uses the smallest share for one token: %3, 1 parameter in %4</source>
        <translation>%1 个混合专家模型中，%2 处理一个词元所用参数占比最小：%3，即 %4 分之一</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 选 %1</translation>
    </message>
    <message>
        <source>%1 chooses %2 experts for a token: %3 ways</source>
        <translation>%1 为每个词元 选择专家（%2）：%3 种选法</translation>
    </message>
    <message>
        <source>To choose experts for a token, %1 has %2 ways (%3), %4 has %5 (%6)</source>
        <translation>为每个词元 选择专家，%1 有 %2 种选法（%3），%4 有 %5 种（%6）</translation>
    </message>
    <message>
        <source>Training compute by release date, %1 to %2, computed as 6·N·D: N the parameters that one token uses, D the tokens seen in training.</source>
        <translation>按发布日期的训练算力，%1至%2，按 6·N·D 计算：N 为处理一个词元所用的参数，D 为训练所见的词元数。</translation>
    </message>
    <message>
        <source>Training compute by release date, computed as 6·N·D: N the parameters that one token uses, D the tokens seen in training.</source>
        <translation>按发布日期的训练算力，按 6·N·D 计算：N 为处理一个词元所用的参数，D 为训练所见的词元数。</translation>
    </message>
    <message>
        <source>Compute undisclosed</source>
        <translation>算力未公开</translation>
    </message>
    <message>
        <source>Compute undisclosed or not stated</source>
        <translation>算力未公开或未说明</translation>
    </message>
    <message>
        <source>Trend of training compute: ×%1 a year</source>
        <translation>训练算力趋势：每年 ×%1</translation>
    </message>
    <message>
        <source>No model in view has what its training compute is computed from</source>
        <translation>视图中没有模型具备计算训练算力所需的数字</translation>
    </message>
    <message>
        <source>computed as 6·N·D</source>
        <translation>按 6·N·D 计算</translation>
    </message>
    <message>
        <source>Active over total parameters of mixtures of experts by release date, %1 to %2: what one token uses of what is stored.</source>
        <translation>按发布日期的混合专家模型激活参数与总参数之比，%1至%2：存储的参数中一个词元用到多少。</translation>
    </message>
    <message>
        <source>Active over total parameters of mixtures of experts by release date: what one token uses of what is stored.</source>
        <translation>按发布日期的混合专家模型激活参数与总参数之比：存储的参数中一个词元用到多少。</translation>
    </message>
    <message>
        <source>Active share undisclosed</source>
        <translation>激活占比未公开</translation>
    </message>
    <message>
        <source>Active share undisclosed or not stated</source>
        <translation>激活占比未公开或未说明</translation>
    </message>
    <message>
        <source>Trend of the active share: ×%1 a year</source>
        <translation>激活占比趋势：每年 ×%1</translation>
    </message>
    <message>
        <source>No mixture of experts in view has both its active and its total size stated</source>
        <translation>视图中没有混合专家模型同时说明激活参数和总参数</translation>
    </message>
    <message>
        <source>computed: active over total</source>
        <translation>计算值：激活参数除以总参数</translation>
    </message>
    <message>
        <source>In how many ways a layer of a mixture of experts can choose k of its n experts for a token, C(n,k), by release date, %1 to %2.</source>
        <translation>混合专家模型的一层为一个词元从 n 个专家中选 k 个的选法数 C(n,k)，按发布日期，%1至%2。</translation>
    </message>
    <message>
        <source>In how many ways a layer of a mixture of experts can choose k of its n experts for a token, C(n,k), by release date.</source>
        <translation>混合专家模型的一层为一个词元从 n 个专家中选 k 个的选法数 C(n,k)，按发布日期。</translation>
    </message>
    <message>
        <source>Experts undisclosed</source>
        <translation>专家数未公开</translation>
    </message>
    <message>
        <source>Experts undisclosed or not stated</source>
        <translation>专家数未公开或未说明</translation>
    </message>
    <message>
        <source>Trend of the ways to choose: ×%1 a year</source>
        <translation>选法数趋势：每年 ×%1</translation>
    </message>
    <message>
        <source>No mixture of experts in view has its experts and their choice stated</source>
        <translation>视图中没有混合专家模型说明专家数及其选择数</translation>
    </message>
    <message>
        <source>computed as C(n,k)</source>
        <translation>按 C(n,k) 计算</translation>
    </message>
    <message>
        <source>Shared experts, always on, are not counted; a router that picks groups of experts first has fewer ways.</source>
        <translation>始终启用的共享专家不计；先选专家组的路由选法更少。</translation>
    </message>
    <message>
        <source>Where N or D is missing, the compute that is reported.</source>
        <translation>缺少 N 或 D 时取报告的算力。</translation>
    </message>
    <message>
        <source>1 is drawn as reported</source>
        <translation>1 个按报告值绘制</translation>
    </message>
    <message numerus="yes">
        <source>%n are drawn as reported</source>
        <translation>
            <numerusform>%n 个按报告值绘制</numerusform>
        </translation>
    </message>
    <message>
        <source>Trend: least squares on log₁₀, t interval, n = %1</source>
        <translation>趋势：log₁₀ 最小二乘，t 区间，n = %1</translation>
    </message>
    <message>
        <source>%1 FLOP</source>
        <translation>%1 FLOP</translation>
    </message>
    <message>
        <source>%1 tokens a parameter: Chinchilla’s rule</source>
        <translation>每参数 %1 个词元：Chinchilla 法则</translation>
    </message>
    <message>
        <source>%1 token a parameter</source>
        <translation>每参数 %1 个词元</translation>
    </message>
    <message>
        <source>%1 tokens a parameter</source>
        <translation>每参数 %1 个词元</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%3 选 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n compute figure(s)</source>
        <translation>
            <numerusform>%n 个算力数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert count(s)</source>
        <translation>
            <numerusform>%n 个专家数</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Dashed: equal compute, 6·N·D; a mixture of experts needs less, for only its active parameters count.</source>
        <translation>虚线：等算力，6·N·D；混合专家模型所需更少，因为只计激活参数。</translation>
    </message>
    <message>
        <source>Dashed: equal compute, 6·N·D.</source>
        <translation>虚线：等算力，6·N·D。</translation>
    </message>
    <message>
        <source>Compute in FLOP, log scale</source>
        <translation>算力（FLOP），对数坐标</translation>
    </message>
    <message>
        <source>Active share, log scale</source>
        <translation>激活占比，对数坐标</translation>
    </message>
    <message>
        <source>Ways to choose, log scale</source>
        <translation>选法数，对数坐标</translation>
    </message>
    <message>
        <source>%1 a parameter</source>
        <translation>每参数 %1</translation>
    </message>
    <message>
        <source>Compute-optimal: %1</source>
        <translation>算力最优：%1</translation>
    </message>
    <message>
        <source>Optimum by %1 (%2)</source>
        <translation>最优线依据 %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) (%1)</source>
        <translation>
            <numerusform>另有 %n 个（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n grey dot(s)</source>
        <translation>
            <numerusform>%1 %2：%n 个灰点</numerusform>
        </translation>
    </message>
    <message>
        <source>1 stands by what is stated for its family</source>
        <translation>1 个取其系列的说法</translation>
    </message>
    <message numerus="yes">
        <source>%n stand by what is stated for their families</source>
        <translation>
            <numerusform>%n 个取其系列的说法</numerusform>
        </translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>cached: 2 × %1 × %2 = %3 numbers a token and block</source>
        <translation>缓存：每词元每块 2 × %1 × %2 = %3 个数</translation>
    </message>
    <message>
        <source>cached: 2 × %1 × %2 = %3 a token and block</source>
        <translation>缓存：每词元每块 2 × %1 × %2 = %3</translation>
    </message>
    <message>
        <source>cached: %1 numbers a token and block</source>
        <translation>缓存：每词元每块 %1 个数</translation>
    </message>
    <message>
        <source>cached: 2 × %1 × %2 = %3 numbers for the last %4 tokens</source>
        <translation>缓存：最近 %4 个词元，各 2 × %1 × %2 = %3 个数</translation>
    </message>
    <message>
        <source>cached: 2 × %1 × %2 = %3 for the last %4 tokens</source>
        <translation>缓存：最近 %4 个词元，各 2 × %1 × %2 = %3</translation>
    </message>
    <message>
        <source>cached: %1 numbers for the last %2 tokens</source>
        <translation>缓存：最近 %2 个词元，各 %1 个数</translation>
    </message>
    <message>
        <source>cached: 2 × %1 × %2 = %3 numbers a token of the chunk</source>
        <translation>缓存：块内每词元 2 × %1 × %2 = %3 个数</translation>
    </message>
    <message>
        <source>cached: %1 numbers a token of the chunk</source>
        <translation>缓存：块内每词元 %1 个数</translation>
    </message>
    <message>
        <source>Every query head has its own key and value head.</source>
        <translation>每个查询头都有自己的键头和值头。</translation>
    </message>
    <message>
        <source>Each query has its own key and value.</source>
        <translation>每个查询头各有键头和值头。</translation>
    </message>
    <message>
        <source>All query heads share one key head and one value head.</source>
        <translation>所有查询头共用一个键头和一个值头。</translation>
    </message>
    <message>
        <source>All queries share one key and value.</source>
        <translation>所有查询头共用一组键和值。</translation>
    </message>
    <message>
        <source>%1 query heads share one key head and one value head.</source>
        <translation>每 %1 个查询头共用一个键头和一个值头。</translation>
    </message>
    <message>
        <source>%1 queries share one key and value.</source>
        <translation>每 %1 个查询头共用一组键和值。</translation>
    </message>
    <message>
        <source>Multi-head latent attention (MLA)</source>
        <translation>多头潜在注意力（MLA）</translation>
    </message>
    <message>
        <source>Latent attention (MLA)</source>
        <translation>潜在注意力（MLA）</translation>
    </message>
    <message>
        <source>Lightning (linear) attention</source>
        <translation>闪电（线性）注意力</translation>
    </message>
    <message>
        <source>Multi-head attention (MHA)</source>
        <translation>多头注意力（MHA）</translation>
    </message>
    <message>
        <source>Multi-query attention (MQA)</source>
        <translation>多查询注意力（MQA）</translation>
    </message>
    <message>
        <source>Grouped-query attention (GQA)</source>
        <translation>分组查询注意力（GQA）</translation>
    </message>
    <message>
        <source>cached: %1 + %2 = %3 numbers a token and block</source>
        <translation>缓存：每词元每块 %1 + %2 = %3 个数</translation>
    </message>
    <message>
        <source>kept: %1 × %2 × %2 = %3 numbers a block, for any context</source>
        <translation>保留：每块 %1 × %2 × %2 = %3 个数，与上下文长度无关</translation>
    </message>
    <message>
        <source>kept: %1 × %2 × %2 numbers a block, for any context</source>
        <translation>保留：每块 %1 × %2 × %2 个数，与上下文长度无关</translation>
    </message>
    <message>
        <source>kept: %1 × %2 × %2 numbers a block</source>
        <translation>保留：每块 %1 × %2 × %2 个数</translation>
    </message>
    <message>
        <source>No softmax over the past: a state is carried along instead.</source>
        <translation>不对过去做 softmax，而是携带一个状态。</translation>
    </message>
    <message>
        <source>No softmax: a state is carried along.</source>
        <translation>不用 softmax，携带状态。</translation>
    </message>
    <message>
        <source>Keys and values of all heads are rebuilt from one latent of %1.</source>
        <translation>所有头的键和值都由一个 %1 维的潜在向量重建。</translation>
    </message>
    <message>
        <source>All keys and values come from one latent of %1.</source>
        <translation>键和值都来自一个 %1 维的潜在向量。</translation>
    </message>
    <message>
        <source>Each head has a learned sink.</source>
        <translation>每个头有一个习得的汇点。</translation>
    </message>
    <message>
        <source>One sink a head.</source>
        <translation>每头一个汇点。</translation>
    </message>
    <message>
        <source>Queries and keys are normed.</source>
        <translation>查询和键经过归一化。</translation>
    </message>
    <message>
        <source>Queries, keys normed.</source>
        <translation>查询、键归一化。</translation>
    </message>
    <message>
        <source>sees all</source>
        <translation>可见全部</translation>
    </message>
    <message>
        <source>sees %1</source>
        <translation>可见 %1</translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation>分块 %1</translation>
    </message>
    <message>
        <source>each head: q · state</source>
        <translation>每个头：q · 状态</translation>
    </message>
    <message>
        <source>q · state</source>
        <translation>q · 状态</translation>
    </message>
    <message>
        <source>each: softmax(q · k, sink) · v</source>
        <translation>每头：softmax(q · k, 汇点) · v</translation>
    </message>
    <message>
        <source>softmax(q·k, sink)·v</source>
        <translation>softmax(q·k, 汇点)·v</translation>
    </message>
    <message>
        <source>each head: softmax(q · k) · v</source>
        <translation>每头：softmax(q · k) · v</translation>
    </message>
    <message>
        <source>softmax(q · k) · v</source>
        <translation>softmax(q · k) · v</translation>
    </message>
    <message>
        <source>softmax(q·k)·v</source>
        <translation>softmax(q·k)·v</translation>
    </message>
    <message>
        <source>residual stream, %1 wide</source>
        <translation>残差流，宽 %1</translation>
    </message>
    <message>
        <source>upper cells: attention, lower cells: feed-forward</source>
        <translation>上格：注意力；下格：前馈</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>experts stand in its place.</source>
        <translation>改用专家。</translation>
    </message>
    <message>
        <source>One matrix opens and closes what the other lets through.</source>
        <translation>一个矩阵控制另一个矩阵放行多少。</translation>
    </message>
    <message>
        <source>Gated: one matrix weighs the other.</source>
        <translation>门控：一个矩阵为另一个加权。</translation>
    </message>
    <message>
        <source>One matrix widens the vector, one narrows it again.</source>
        <translation>一个矩阵把向量变宽，另一个再变窄。</translation>
    </message>
    <message>
        <source>Widened, then narrowed.</source>
        <translation>先变宽，再变窄。</translation>
    </message>
    <message>
        <source>Dense feed-forward, gated</source>
        <translation>稠密前馈，带门控</translation>
    </message>
    <message>
        <source>Dense feed-forward</source>
        <translation>稠密前馈</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>%1 → %2 → %1, for every token</source>
        <translation>%1 → %2 → %1，每个词元都用</translation>
    </message>
    <message>
        <source>%1 → %2 → %1</source>
        <translation>%1 → %2 → %1</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>词元嵌入</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 → %3</source>
        <translation>%1 × %2 → %3</translation>
    </message>
    <message>
        <source>+ %1 pos., norm</source>
        <translation>+ %1 个位置、归一化</translation>
    </message>
    <message>
        <source>+ %1 positions</source>
        <translation>+ %1 个位置</translation>
    </message>
    <message>
        <source>+ %1 pos.</source>
        <translation>+ %1 位置</translation>
    </message>
    <message>
        <source>Final norm</source>
        <translation>末层归一化</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>LM head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>tied to embedding</source>
        <translation>与嵌入共享</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>one key, one value head of %1, cached</source>
        <translation>一个键头、一个值头，宽 %1，缓存</translation>
    </message>
    <message>
        <source>one of each, %1 wide, cached</source>
        <translation>各一个，宽 %1，缓存</translation>
    </message>
    <message>
        <source>%1 key and %1 value heads of %2, cached</source>
        <translation>%1 个键头和 %1 个值头，宽 %2，缓存</translation>
    </message>
    <message>
        <source>%1 keys, %1 values of %2, cached</source>
        <translation>键、值各 %1，宽 %2，缓存</translation>
    </message>
    <message>
        <source>2 × %1 × %2 cached</source>
        <translation>缓存 2 × %1 × %2</translation>
    </message>
    <message>
        <source>%1 query heads of %2</source>
        <translation>%1 个查询头，宽 %2</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>down</source>
        <translation>降</translation>
    </message>
    <message>
        <source>up</source>
        <translation>升</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>%1 query heads of %2 + %3</source>
        <translation>%1 个查询头，宽 %2 + %3</translation>
    </message>
    <message>
        <source>%1 queries, %2 + %3</source>
        <translation>%1 查询头，%2 + %3</translation>
    </message>
    <message>
        <source>position key, one for all heads</source>
        <translation>位置键，所有头共用一个</translation>
    </message>
    <message>
        <source>one position key</source>
        <translation>共用的位置键</translation>
    </message>
    <message>
        <source>%1 key heads of %2 + %3</source>
        <translation>%1 个键头，宽 %2 + %3</translation>
    </message>
    <message>
        <source>%1 keys, %2 + %3</source>
        <translation>%1 键头，%2 + %3</translation>
    </message>
    <message>
        <source>%1 value heads of %2</source>
        <translation>%1 个值头，宽 %2</translation>
    </message>
    <message>
        <source>%1 values of %2</source>
        <translation>%1 值头，宽 %2</translation>
    </message>
    <message>
        <source>%1 lightning</source>
        <translation>%1 块闪电</translation>
    </message>
    <message>
        <source>%1 see all</source>
        <translation>%1 块可见全部</translation>
    </message>
    <message>
        <source>%1 see %2</source>
        <translation>%1 块可见 %2</translation>
    </message>
    <message>
        <source>%1 in chunks of %2</source>
        <translation>%1 块按 %2 分块</translation>
    </message>
    <message>
        <source>all %1 with experts</source>
        <translation>全部 %1 块带专家</translation>
    </message>
    <message>
        <source>all %1 dense</source>
        <translation>全部 %1 块稠密</translation>
    </message>
    <message>
        <source>%1 with experts</source>
        <translation>%1 块带专家</translation>
    </message>
    <message>
        <source>%1 dense</source>
        <translation>%1 块稠密</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>第 %1 块，共 %2 块</translation>
    </message>
    <message>
        <source>Block %1 of %2, all alike</source>
        <translation>第 %1 块，共 %2 块，全部相同</translation>
    </message>
    <message>
        <source>Block %1 of %2; %3 to %4 are alike</source>
        <translation>第 %1 块，共 %2 块；第 %3 至 %4 块相同</translation>
    </message>
    <message>
        <source>Block %1 of %2, the only one of its kind</source>
        <translation>第 %1 块，共 %2 块，仅此一块</translation>
    </message>
    <message>
        <source>Block %1 of %2; %3 are of its kind</source>
        <translation>第 %1 块，共 %2 块；%3 块与其相同</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>第 %1 块</translation>
    </message>
    <message>
        <source>In blocks %1–%2</source>
        <translation>第 %1–%2 块</translation>
    </message>
    <message>
        <source>In %1 blocks</source>
        <translation>其中 %1 块</translation>
    </message>
    <message>
        <source>… %1 states</source>
        <translation>… 共 %1 个状态</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>each %1 × %1, whatever the context</source>
        <translation>各 %1 × %1，与上下文长度无关</translation>
    </message>
    <message>
        <source>each %1 × %1</source>
        <translation>各 %1 × %1</translation>
    </message>
    <message>
        <source>state ← decay · state + k v</source>
        <translation>状态 ← 衰减 · 状态 + k v</translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>%1 scores</source>
        <translation>%1 个得分</translation>
    </message>
    <message>
        <source>Shared expert of %1, own gate</source>
        <translation>共享专家，宽 %1，自带门控</translation>
    </message>
    <message>
        <source>Shared expert, own gate</source>
        <translation>共享专家，自带门控</translation>
    </message>
    <message>
        <source>Shared, gated</source>
        <translation>共享，带门控</translation>
    </message>
    <message>
        <source>Shared expert of %1, every token</source>
        <translation>共享专家，宽 %1，每个词元都用</translation>
    </message>
    <message>
        <source>Shared expert, every token</source>
        <translation>共享专家，每个词元都用</translation>
    </message>
    <message>
        <source>Shared expert</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>%1 shared experts, %2 wide, every token</source>
        <translation>%1 个共享专家，宽 %2，每个词元都用</translation>
    </message>
    <message>
        <source>%1 shared experts, every token</source>
        <translation>%1 个共享专家，每个词元都用</translation>
    </message>
    <message>
        <source>%1 shared experts</source>
        <translation>%1 个共享专家</translation>
    </message>
    <message>
        <source>shared experts: %1</source>
        <translation>共享专家：%1</translation>
    </message>
    <message>
        <source>weighted by score</source>
        <translation>按得分加权</translation>
    </message>
    <message>
        <source>best %1 of %2 groups, then best %3</source>
        <translation>先选 %2 组中最好的 %1 组，再选 %3 个</translation>
    </message>
    <message>
        <source>%1 of %2 groups, then %3</source>
        <translation>%2 组选 %1，再选 %3 个</translation>
    </message>
    <message>
        <source>the best score wins</source>
        <translation>得分最高者入选</translation>
    </message>
    <message>
        <source>the best %1 scores win</source>
        <translation>得分最高的 %1 个入选</translation>
    </message>
    <message>
        <source>Each expert, gated</source>
        <translation>每个专家，带门控</translation>
    </message>
    <message>
        <source>Each expert</source>
        <translation>每个专家</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>宽 %1</translation>
    </message>
    <message>
        <source>dense blocks: %1</source>
        <translation>稠密块：%1</translation>
    </message>
    <message>
        <source>dense, %1 wide</source>
        <translation>稠密，宽 %1</translation>
    </message>
    <message>
        <source>dense, %1</source>
        <translation>稠密，%1</translation>
    </message>
    <message>
        <source>Mixture of experts: %1 of %2</source>
        <translation>混合专家：%2 选 %1</translation>
    </message>
    <message>
        <source>Experts: %1 of %2</source>
        <translation>专家：%2 选 %1</translation>
    </message>
    <message>
        <source>Attention, all blocks</source>
        <translation>注意力，全部块</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Feed-forward, all blocks</source>
        <translation>前馈，全部块</translation>
    </message>
    <message>
        <source>dense feed-forward</source>
        <translation>稠密前馈</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>路由专家</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Grouped queries (GQA)</source>
        <translation>分组查询（GQA）</translation>
    </message>
    <message>
        <source>softmax + sink</source>
        <translation>softmax + 汇点</translation>
    </message>
    <message>
        <source>one of each, cached</source>
        <translation>各一个，缓存</translation>
    </message>
    <message>
        <source>%1×(%2+%3)</source>
        <translation>%1×(%2+%3)</translation>
    </message>
    <message>
        <source>position key</source>
        <translation>位置键</translation>
    </message>
    <message>
        <source>decay · state + k v</source>
        <translation>衰减 · 状态 + k v</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%2 组选 %1</translation>
    </message>
    <message>
        <source>the best %1 win</source>
        <translation>前 %1 个入选</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>example token</source>
        <translation>示例词元</translation>
    </message>
    <message>
        <source>Heights by parameters, 24 px at least; solid: used for one token</source>
        <translation>高度按参数量，至少 24 像素；实色：一个词元所用</translation>
    </message>
    <message>
        <source>Heights by parameters, 24 px at least</source>
        <translation>高度按参数量，至少 24 像素</translation>
    </message>
    <message>
        <source>%1, what if: %2</source>
        <translation>%1，假设：%2</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Gist</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>the same to the digit</source>
        <translation>逐位相同</translation>
    </message>
    <message>
        <source>agrees, rounded</source>
        <translation>舍入后一致</translation>
    </message>
    <message>
        <source>%1 without the embedding</source>
        <translation>不含嵌入为 %1</translation>
    </message>
    <message>
        <source>%1 without embedding and head</source>
        <translation>不含嵌入与输出头为 %1</translation>
    </message>
    <message>
        <source>agrees with what the file adds</source>
        <translation>计入文件多存的部分后一致</translation>
    </message>
    <message>
        <source>%1, not explained</source>
        <translation>%1，原因不明</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>文件所存：%1</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Counted from the shape</source>
        <translation>按结构计算</translation>
    </message>
    <message>
        <source>Stored in the file</source>
        <translation>文件所存</translation>
    </message>
    <message>
        <source>%1 B a token</source>
        <translation>每词元 %1 字节</translation>
    </message>
    <message>
        <source>%1 at %2 tokens</source>
        <translation>%2 词元时 %1</translation>
    </message>
    <message>
        <source>%1 bytes, of them %2 beside the weights</source>
        <translation>%1 字节，其中权重之外 %2</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>MoE</source>
        <translation>MoE</translation>
    </message>
    <message>
        <source>changed by what if</source>
        <translation>假设性改动</translation>
    </message>
    <message>
        <source>Lens: official</source>
        <translation>口径：官方</translation>
    </message>
    <message>
        <source>Lens: computed</source>
        <translation>口径：计算</translation>
    </message>
    <message>
        <source>Lens: article</source>
        <translation>口径：文章</translation>
    </message>
    <message>
        <source>Lens: gist</source>
        <translation>口径：gist</translation>
    </message>
    <message>
        <source>active counts embedding and head</source>
        <translation>激活参数计入嵌入与输出头</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>数据 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>收窄</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller change(s)</source>
        <translation>
            <numerusform>%n 项较小改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>%1 and %2 have the same number of parameters</source>
        <translation>%1 与 %2 参数量相同</translation>
    </message>
    <message>
        <source>%1 has %2 more parameters than %3, priced change by change</source>
        <translation>%1 比 %3 多 %2 参数，逐项计价</translation>
    </message>
    <message>
        <source>%1 has %2 fewer parameters than %3, priced change by change</source>
        <translation>%1 比 %3 少 %2 参数，逐项计价</translation>
    </message>
    <message>
        <source>One change makes %1 larger than %3 by %2 parameters</source>
        <translation>一项改动使 %1 比 %3 多 %2 参数</translation>
    </message>
    <message>
        <source>One change makes %1 smaller than %3 by %2 parameters</source>
        <translation>一项改动使 %1 比 %3 少 %2 参数</translation>
    </message>
    <message>
        <source>%4 changes make %1 larger than %3 by %2 parameters</source>
        <translation>%4项改动使 %1 比 %3 多 %2 参数</translation>
    </message>
    <message>
        <source>%4 changes make %1 smaller than %3 by %2 parameters</source>
        <translation>%4项改动使 %1 比 %3 少 %2 参数</translation>
    </message>
    <message>
        <source>No dimension that holds parameters differs.</source>
        <translation>没有影响参数量的维度不同。</translation>
    </message>
    <message>
        <source>Every step changes one dimension and is priced in parameters. The steps add exactly: %1 = %2.</source>
        <translation>每一步只改变一个维度，以参数计价。各步之和分毫不差：%1 = %2。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Counted from the configuration. Linear axis from zero. %1.</source>
        <translation>按配置计算。线性坐标，从零开始。%1。</translation>
    </message>
    <message>
        <source>The steps are taken in the order shown; where several factors of one product change, the order shares the price out.</source>
        <translation>各步按图中次序进行；一个乘积的多个因子都变时，次序决定价格如何分摊。</translation>
    </message>
    <message>
        <source>Without a price in parameters: %1.</source>
        <translation>不影响参数量：%1。</translation>
    </message>
    <message>
        <source>a difference needs two models: add another one to the comparison</source>
        <translation>差异需要两个模型：请再添加一个</translation>
    </message>
    <message numerus="yes">
        <source>and %n dimension(s) more</source>
        <translation>
            <numerusform>另有 %n 个维度</numerusform>
        </translation>
    </message>
    <message>
        <source>KV bytes a token</source>
        <translation>每词元 KV 字节</translation>
    </message>
    <message>
        <source>FLOPs a token</source>
        <translation>每词元 FLOP</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Parameters by part</source>
        <translation>各部件参数</translation>
    </message>
    <message>
        <source>What it costs to run, at a context of %1</source>
        <translation>运行开销，上下文 %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>This model is no longer in the catalogue.</source>
        <translation>目录中已没有这个模型。</translation>
    </message>
    <message>
        <source>The published shape of %1 is not complete, or of a kind that cannot be counted yet.</source>
        <translation>%1 公布的结构不完整，或属于尚不能计算的种类。</translation>
    </message>
    <message>
        <source>The makers of %1 publish no shape, so its parameters cannot be counted.</source>
        <translation>%1 的开发者没有公布结构，无法计算其参数。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is over 4 MiB; a config.json has some kilobytes.</source>
        <translation>文件超过 4 MiB；config.json 通常只有几千字节。</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>路由专家</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Multi-token prediction</source>
        <translation>多词元预测</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>projections in and out</source>
        <translation>进出投影</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>键与值</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>sinks</source>
        <translation>汇点</translation>
    </message>
    <message>
        <source>query, key and value</source>
        <translation>查询、键与值</translation>
    </message>
    <message>
        <source>output gate</source>
        <translation>输出门</translation>
    </message>
    <message>
        <source>gate, up and down</source>
        <translation>门、升维与降维</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>升维与降维</translation>
    </message>
    <message>
        <source>gate of the shared experts</source>
        <translation>共享专家的门</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>behind the embedding</source>
        <translation>嵌入之后</translation>
    </message>
    <message>
        <source>final</source>
        <translation>末层</translation>
    </message>
    <message>
        <source>query and latent</source>
        <translation>查询与潜向量</translation>
    </message>
    <message>
        <source>query and key</source>
        <translation>查询与键</translation>
    </message>
    <message>
        <source>lightning output</source>
        <translation>lightning 输出</translation>
    </message>
    <message>
        <source>join of two streams</source>
        <translation>两路合并</translation>
    </message>
    <message>
        <source>of the module</source>
        <translation>模块自身</translation>
    </message>
    <message>
        <source>multi-head attention (MHA)</source>
        <translation>多头注意力（MHA）</translation>
    </message>
    <message>
        <source>grouped-query attention (GQA)</source>
        <translation>分组查询注意力（GQA）</translation>
    </message>
    <message>
        <source>multi-query attention (MQA)</source>
        <translation>多查询注意力（MQA）</translation>
    </message>
    <message>
        <source>multi-head latent attention (MLA)</source>
        <translation>多头潜注意力（MLA）</translation>
    </message>
    <message>
        <source>lightning attention</source>
        <translation>lightning 注意力</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>lightning</translation>
    </message>
    <message>
        <source>hidden width</source>
        <translation>隐藏宽度</translation>
    </message>
    <message>
        <source>embedding width</source>
        <translation>嵌入宽度</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>可学习位置</translation>
    </message>
    <message>
        <source>attention kind</source>
        <translation>注意力种类</translation>
    </message>
    <message>
        <source>query heads</source>
        <translation>查询头</translation>
    </message>
    <message>
        <source>key and value heads</source>
        <translation>键值头</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>头宽</translation>
    </message>
    <message>
        <source>query rank</source>
        <translation>查询秩</translation>
    </message>
    <message>
        <source>latent width</source>
        <translation>潜向量宽</translation>
    </message>
    <message>
        <source>head width without position</source>
        <translation>不带位置的头宽</translation>
    </message>
    <message>
        <source>head width with position</source>
        <translation>带位置的头宽</translation>
    </message>
    <message>
        <source>value head width</source>
        <translation>值头宽</translation>
    </message>
    <message>
        <source>tokens seen</source>
        <translation>可见词元</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>bias of query, key and value</source>
        <translation>查询、键、值的偏置</translation>
    </message>
    <message>
        <source>bias of the output</source>
        <translation>输出的偏置</translation>
    </message>
    <message>
        <source>attention sinks</source>
        <translation>注意力汇点</translation>
    </message>
    <message>
        <source>norm of query and key</source>
        <translation>查询与键的归一化</translation>
    </message>
    <message>
        <source>feed-forward kind</source>
        <translation>前馈种类</translation>
    </message>
    <message>
        <source>gated feed-forward</source>
        <translation>门控前馈</translation>
    </message>
    <message>
        <source>feed-forward width</source>
        <translation>前馈宽度</translation>
    </message>
    <message>
        <source>bias of the feed-forward</source>
        <translation>前馈的偏置</translation>
    </message>
    <message>
        <source>experts a token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>expert width</source>
        <translation>专家宽度</translation>
    </message>
    <message>
        <source>width of the shared experts</source>
        <translation>共享专家宽度</translation>
    </message>
    <message>
        <source>bias of the router</source>
        <translation>路由器偏置</translation>
    </message>
    <message>
        <source>correction bias of the router</source>
        <translation>路由器修正偏置</translation>
    </message>
    <message>
        <source>expert groups</source>
        <translation>专家组</translation>
    </message>
    <message>
        <source>groups kept</source>
        <translation>保留的组</translation>
    </message>
    <message>
        <source>norms a layer</source>
        <translation>每层归一化数</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>norm behind the embedding</source>
        <translation>嵌入后归一化</translation>
    </message>
    <message>
        <source>final norm</source>
        <translation>末层归一化</translation>
    </message>
    <message>
        <source>embedding tied to the head</source>
        <translation>嵌入与输出头共享</translation>
    </message>
    <message>
        <source>bias of the head</source>
        <translation>输出头偏置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>softmax heads</source>
        <translation>softmax 头</translation>
    </message>
    <message>
        <source>a head</source>
        <translation>每头</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weight and bias</source>
        <translation>权重与偏置</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>张表</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>query, output</source>
        <translation>查询、输出</translation>
    </message>
    <message>
        <source>key, value</source>
        <translation>键、值</translation>
    </message>
    <message>
        <source>more tokens</source>
        <translation>更多词元</translation>
    </message>
    <message>
        <source>fewer tokens</source>
        <translation>更少词元</translation>
    </message>
    <message>
        <source>more positions</source>
        <translation>更多位置</translation>
    </message>
    <message>
        <source>fewer positions</source>
        <translation>更少位置</translation>
    </message>
    <message>
        <source>more heads</source>
        <translation>更多头</translation>
    </message>
    <message>
        <source>fewer heads</source>
        <translation>更少头</translation>
    </message>
    <message>
        <source>more in width</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>fewer in width</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>causal masks</source>
        <translation>因果掩码</translation>
    </message>
    <message>
        <source>rotary frequencies</source>
        <translation>旋转频率</translation>
    </message>
    <message>
        <source>multi-token prediction module (MTP)</source>
        <translation>多词元预测模块（MTP）</translation>
    </message>
    <message>
        <source>second copy of embedding and head</source>
        <translation>嵌入与输出头的第二份</translation>
    </message>
    <message>
        <source>the tied head stored as well</source>
        <translation>共享的输出头另存一份</translation>
    </message>
    <message>
        <source>FP8 scales, one for each tile of 128 × 128</source>
        <translation>FP8 缩放因子，每 128 × 128 一个</translation>
    </message>
    <message>
        <source>MXFP4 scales, one for each 32 weights of an expert</source>
        <translation>MXFP4 缩放因子，专家每 32 个权重一个</translation>
    </message>
    <message>
        <source>vision model and projector</source>
        <translation>视觉模型与投影器</translation>
    </message>
    <message>
        <source>padded rows of the vocabulary</source>
        <translation>词表的填充行</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>Share, filled: active</source>
        <translation>占比，实心：激活</translation>
    </message>
    <message>
        <source>Predicts one more token while training; it belongs to no total.</source>
        <translation>训练时多预测一个词元；不计入任何总数。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>of total</source>
        <translation>占总数</translation>
    </message>
    <message>
        <source>%1: %2 parameters, counted part by part</source>
        <translation>%1：%2 个参数，逐部件计算</translation>
    </message>
    <message>
        <source>%1, side by side</source>
        <translation>%1，并排对比</translation>
    </message>
    <message>
        <source>Reported against counted</source>
        <translation>报告值与计算值</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>权重内存</translation>
    </message>
    <message>
        <source>grey: other columns</source>
        <translation>灰线：其他列</translation>
    </message>
    <message>
        <source>dashed: past %1</source>
        <translation>虚线：超过 %1</translation>
    </message>
    <message>
        <source>Cost against the context</source>
        <translation>开销与上下文</translation>
    </message>
    <message>
        <source>KV cache, bf16</source>
        <translation>KV 缓存，bf16</translation>
    </message>
    <message>
        <source>FLOPs for the next token</source>
        <translation>下一词元的 FLOP</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>agrees, cut off instead of rounded</source>
        <translation>一致（截断而非舍入）</translation>
    </message>
    <message>
        <source>MTP, in no total</source>
        <translation>MTP，不计入总数</translation>
    </message>
    <message>
        <source>The file tells tensors, but no shape: put the model’s config.json beside it.</source>
        <translation>文件只列出张量，没有结构：请把模型的 config.json 放在旁边。</translation>
    </message>
    <message>
        <source>fair share %1</source>
        <translation>公平份额 %1</translation>
    </message>
    <message>
        <source>full at %1</source>
        <translation>满 %1</translation>
    </message>
    <message>
        <source>No balancing</source>
        <translation>不做均衡</translation>
    </message>
    <message>
        <source>Cured midway</source>
        <translation>中途施治</translation>
    </message>
    <message>
        <source>Only the task counts: an expert that is used improves, and is used more.</source>
        <translation>只看任务：被用到的专家会进步，于是被用得更多。</translation>
    </message>
    <message>
        <source>loss = task</source>
        <translation>损失 = 任务</translation>
    </message>
    <message>
        <source>now as B</source>
        <translation>现在同 B</translation>
    </message>
    <message>
        <source>now as C</source>
        <translation>现在同 C</translation>
    </message>
    <message>
        <source>Auxiliary loss</source>
        <translation>辅助损失</translation>
    </message>
    <message>
        <source>Crowding costs: a penalty in the loss teaches the router to spread.</source>
        <translation>拥挤要付代价：损失里的惩罚教路由器分散词元。</translation>
    </message>
    <message>
        <source>loss = task + α·E·Σ fᵢPᵢ,  α = %1</source>
        <translation>损失 = 任务 + α·E·Σ fᵢPᵢ，α = %1</translation>
    </message>
    <message>
        <source>Bias update</source>
        <translation>偏置更新</translation>
    </message>
    <message>
        <source>bᵢ += u·sign(mean − loadᵢ),  u = %1</source>
        <translation>bᵢ += u·sign(均值 − 负载ᵢ)，u = %1</translation>
    </message>
    <message>
        <source>Capacity with drops</source>
        <translation>容量上限与丢弃</translation>
    </message>
    <message>
        <source>A&apos;s router, but an expert shuts when it is full. The rest fall: they skip this layer.</source>
        <translation>A 的路由器，但专家满了就关门。其余的掉落：跳过这一层。</translation>
    </message>
    <message>
        <source>capacity = %1 × %2 = %3</source>
        <translation>容量 = %1 × %2 = %3</translation>
    </message>
    <message>
        <source>Expert choice</source>
        <translation>专家选词元</translation>
    </message>
    <message>
        <source>A&apos;s scores, but each expert takes its best tokens. It needs the whole batch.</source>
        <translation>A 的打分，但由专家挑最好的词元。需要看到整个批次。</translation>
    </message>
    <message>
        <source>each takes its best %1</source>
        <translation>各取最好的 %1 个</translation>
    </message>
    <message>
        <source>MaxVio</source>
        <translation>MaxVio</translation>
    </message>
    <message>
        <source>Task loss</source>
        <translation>任务损失</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人要</translation>
    </message>
    <message>
        <source>Over k takers</source>
        <translation>超过 k 家</translation>
    </message>
    <message>
        <source>MaxVio of A</source>
        <translation>A 的 MaxVio</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>Experts used</source>
        <translation>在用专家</translation>
    </message>
    <message>
        <source>dropped tokens: 0</source>
        <translation>丢弃的词元：0</translation>
    </message>
    <message>
        <source>Share dropped over training</source>
        <translation>训练中被丢弃的比例</translation>
    </message>
    <message>
        <source>Nobody&apos;s tokens over training</source>
        <translation>训练中无人要的比例</translation>
    </message>
    <message>
        <source>MaxVio over training</source>
        <translation>训练中的 MaxVio</translation>
    </message>
    <message>
        <source>Entropy over training, 1 is even</source>
        <translation>训练中的熵，1 为均匀</translation>
    </message>
    <message>
        <source>Task loss over training, less is better</source>
        <translation>训练中的任务损失，越小越好</translation>
    </message>
    <message>
        <source>this seed only</source>
        <translation>仅此种子</translation>
    </message>
    <message>
        <source>other seeds are being trained</source>
        <translation>其他种子正在训练</translation>
    </message>
    <message numerus="yes">
        <source>grey: %n seed(s), end at %1 (%2 to %3)</source>
        <translation>
            <numerusform>灰色：%n 个种子，终于 %1（%2–%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>the bias update</source>
        <translation>偏置更新</translation>
    </message>
    <message>
        <source>the auxiliary loss</source>
        <translation>辅助损失</translation>
    </message>
    <message>
        <source>Trained here, from seed %1. One seed proves nothing: other seeds are being trained to compare with.</source>
        <translation>就在此处训练，种子 %1。一个种子说明不了问题：正在训练其他种子以作比较。</translation>
    </message>
    <message numerus="yes">
        <source>Trained here. At step %4 seed %1 is more uneven than average: MaxVio %2 in A against %3 over %n seed(s) (grey: lowest to highest, dashed: mean).</source>
        <translation>
            <numerusform>就在此处训练。第 %4 步时种子 %1 比平均更不均匀：A 的 MaxVio 为 %2，%n 个种子平均 %3（灰色：最低到最高；虚线：平均）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trained here. At step %4 seed %1 is more even than average: MaxVio %2 in A against %3 over %n seed(s) (grey: lowest to highest, dashed: mean).</source>
        <translation>
            <numerusform>就在此处训练。第 %4 步时种子 %1 比平均更均匀：A 的 MaxVio 为 %2，%n 个种子平均 %3（灰色：最低到最高；虚线：平均）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before training, every column has the same router. Its busiest expert already gets %1 of the load.</source>
        <translation>训练之前，各列的路由器相同。最忙的专家已经分到 %1 的负载。</translation>
    </message>
    <message>
        <source>The router is frozen: the experts go on learning, the loads stay. It is the learning router that collapses.</source>
        <translation>路由器已冻结：专家继续学习，负载不变。会坍缩的是在学习的路由器。</translation>
    </message>
    <message>
        <source>Step %1: A trains with %2 now. Its busiest expert gets %3 of the load.</source>
        <translation>第 %1 步：A 现在用%2训练。最忙的专家分到 %3 的负载。</translation>
    </message>
    <message>
        <source>Left alone, one expert takes %1 of the tokens. Two cures make the router share; a limit only drops.</source>
        <translation>放任不管，一个专家拿走 %1 的词元。两种疗法让路由器分享；上限只会丢弃。</translation>
    </message>
    <message>
        <source>Step %1: the busiest expert takes %2 of the load left alone, %3 with the auxiliary loss, %4 with the bias.</source>
        <translation>第 %1 步：最忙的专家在放任时占 %2 的负载，用辅助损失占 %3，用偏置占 %4。</translation>
    </message>
    <message>
        <source>The same %1 unseen tokens in every column, after %2 training steps. One row is one expert, one square is %3 tokens.</source>
        <translation>各列都是同样 %1 个没见过的词元，训练 %2 步之后。一行是一个专家，一格是 %3 个词元。</translation>
    </message>
    <message>
        <source>The same %1 unseen tokens in every column, %4 experts each, after %2 training steps. One row is one expert, one square is %3 choices.</source>
        <translation>各列都是同样 %1 个没见过的词元，每个选 %4 个专家，训练 %2 步之后。一行是一个专家，一格是 %3 次选择。</translation>
    </message>
    <message>
        <source>D and E are no training runs: a limit and choosing experts laid over A&apos;s router. α and u hold for this toy only: large models use α 0.001 to 0.01 and u 0.001, at other loss scales and for far longer.</source>
        <translation>D 和 E 不是训练：只是在 A 的路由器上加上限、改由专家来选。α 和 u 只适用于这个玩具：大模型用 α 0.001 到 0.01、u 0.001，损失尺度不同，训练也长得多。</translation>
    </message>
    <message>
        <source>Recorded from real models. A row is a kind of text, a cell an expert; a number says how many times its fair share the expert got.</source>
        <translation>记录自真实模型。一行是一种文本，一格是一个专家；数字表示该专家得到公平份额的多少倍。</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3: %4 of %5 experts a token</source>
        <translation>%1，第 %2 层（共 %3 层）：每个词元用 %5 个专家中的 %4 个</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1，第 %2 层</translation>
    </message>
    <message>
        <source>expert 0</source>
        <translation>专家 0</translation>
    </message>
    <message>
        <source>Of its fair share an expert got</source>
        <translation>专家所得与公平份额之比</translation>
    </message>
    <message>
        <source>under ½</source>
        <translation>不到 ½</translation>
    </message>
    <message>
        <source>½ to 1</source>
        <translation>½ 到 1</translation>
    </message>
    <message>
        <source>1 to 2 times</source>
        <translation>1 到 2 倍</translation>
    </message>
    <message>
        <source>2 to 4 times</source>
        <translation>2 到 4 倍</translation>
    </message>
    <message>
        <source>over 4 times</source>
        <translation>超过 4 倍</translation>
    </message>
    <message>
        <source>arXiv papers</source>
        <translation>arXiv 论文</translation>
    </message>
    <message>
        <source>GitHub code</source>
        <translation>GitHub 代码</translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <translation>维基百科</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>书籍</translation>
    </message>
    <message>
        <source>Web (C4)</source>
        <translation>网页（C4）</translation>
    </message>
    <message>
        <source>%1, layer %2, %3, expert %4: %5 of %6 choices, %7 times its fair share.</source>
        <translation>%1，第 %2 层，%3，专家 %4：%6 次选择中的 %5 次，是公平份额的 %7 倍。</translation>
    </message>
    <message>
        <source>%1: the busiest expert on any kind of text gets %2 times its fair share (%3, expert %4).</source>
        <translation>%1：各种文本中最忙的专家得到公平份额的 %2 倍（%3，专家 %4）。</translation>
    </message>
    <message>
        <source>Kinds of text use %1&apos;s experts unevenly, up to %2 times the fair share. In %3 it is %4 times at most.</source>
        <translation>不同文本对 %1 专家的使用很不均匀，最多达公平份额的 %2 倍。在 %3 中最多 %4 倍。</translation>
    </message>
    <message>
        <source>Are experts specialists? Disputed. OLMoE&apos;s makers see domain experts (arXiv:2409.02060). Later studies do not (2604.09780, 2604.02178), or see kinds of word, not topics (2412.16971).</source>
        <translation>专家是学科专家吗？有争议。OLMoE 的作者看到领域专家（arXiv:2409.02060）。后来的研究没有看到（2604.09780、2604.02178），或看到的是词的种类而非主题（2412.16971）。</translation>
    </message>
    <message>
        <source>Nor do a few experts do all the work: 98.6% of the slots of a traced model were active within 1,300 tokens (llama.cpp pull request 28544).</source>
        <translation>也不是少数专家包办一切：一个被跟踪的模型在 1,300 个词元内有 98.6% 的专家位被用到（llama.cpp 的 PR 28544）。</translation>
    </message>
    <message>
        <source>Counted by allenai/OLMoE (Apache-2.0): one text file a domain, 208,896 tokens each. One file settles nothing about a domain. Not the router trained in the lab.</source>
        <translation>由 allenai/OLMoE 统计（Apache-2.0）：每个领域一个文本文件，各 208,896 个词元。一个文件不能对一个领域下定论。这不是实验室里训练的路由器。</translation>
    </message>
    <message>
        <source>A thumb on the scale when choosing: idle experts gain, busy ones lose.</source>
        <translation>选择时在秤上加一指之力：闲的专家加分，忙的减分。</translation>
    </message>
    <message>
        <source>no place for %1 (%2)</source>
        <translation>%1 个没有位置（%2）</translation>
    </message>
    <message>
        <source>no expert takes %1 (%2)</source>
        <translation>%1 个没有专家要（%2）</translation>
    </message>
    <message>
        <source>Trained here, from seed %1 alone: others collapse more or less.</source>
        <translation>就在此处训练，只有种子 %1：其他种子坍缩得或多或少。</translation>
    </message>
    <message>
        <source>dots: chance %1</source>
        <translation>点线：随机 %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>途中</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) by load</source>
        <translation>
            <numerusform>%n 位专家按负载排列</numerusform>
        </translation>
    </message>
    <message>
        <source>most %1, least %2</source>
        <translation>最多 %1，最少 %2</translation>
    </message>
    <message>
        <source>Busiest, times the fair share</source>
        <translation>最忙者，为均值的倍数</translation>
    </message>
    <message>
        <source>MaxVio, how far above fair</source>
        <translation>MaxVio，超出均值的程度</translation>
    </message>
    <message>
        <source>Entropy, 1 is even</source>
        <translation>熵，1 为完全均匀</translation>
    </message>
    <message>
        <source>Dropped visits</source>
        <translation>被丢弃的次数</translation>
    </message>
    <message>
        <source>x alone goes on</source>
        <translation>只有 x 继续</translation>
    </message>
    <message>
        <source>to the output</source>
        <translation>去往输出</translation>
    </message>
    <message>
        <source>to layer %1</source>
        <translation>去往第 %1 层</translation>
    </message>
    <message>
        <source>every token goes: no score, no door</source>
        <translation>每个词元都去：不打分，不过门</translation>
    </message>
    <message numerus="yes">
        <source>%n shared expert(s)</source>
        <translation>
            <numerusform>%n 位共享专家</numerusform>
        </translation>
    </message>
    <message>
        <source>one network, wide and always on</source>
        <translation>同一个网络，很宽，始终工作</translation>
    </message>
    <message>
        <source>%1 always on</source>
        <translation>%1 始终工作</translation>
    </message>
    <message>
        <source>%1 in the %2 chosen experts of each layer</source>
        <translation>%1 在各层选中的 %2 位专家中</translation>
    </message>
    <message>
        <source>%1 idle: the other %2</source>
        <translation>%1 闲置：其余 %2 位</translation>
    </message>
    <message>
        <source>parameters as reported</source>
        <translation>参数量：官方公布</translation>
    </message>
    <message>
        <source>parameters counted from the architecture</source>
        <translation>参数量：由结构数出</translation>
    </message>
    <message>
        <source>parameters estimated</source>
        <translation>参数量：估计</translation>
    </message>
    <message numerus="yes">
        <source>What one token costs, all %n layer(s)</source>
        <translation>
            <numerusform>一个词元的开销，共 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>What one token costs</source>
        <translation>一个词元的开销</translation>
    </message>
    <message>
        <source>The catalogue has no parameters of this model, total and active.</source>
        <translation>目录中没有此模型的总参数量与激活参数量。</translation>
    </message>
    <message>
        <source>of %1 parameters touched</source>
        <translation>/ %1 参数被用到</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>2 per parameter touched</source>
        <translation>每个用到的参数 2 次</translation>
    </message>
    <message>
        <source>%1 if all experts ran</source>
        <translation>全部专家都算则为 %1</translation>
    </message>
    <message>
        <source>Text so far: %1</source>
        <translation>文本至今：%1</translation>
    </message>
    <message>
        <source>Memory held</source>
        <translation>占用内存</translation>
    </message>
    <message>
        <source>all %1, 2 bytes each (bf16)</source>
        <translation>全部 %1，各 2 字节（bf16）</translation>
    </message>
    <message>
        <source>Idle experts save work, not memory.</source>
        <translation>闲置的专家省计算，不省内存。</translation>
    </message>
    <message>
        <source>Mixtral 28 · DBRX 1,820 · log scale</source>
        <translation>Mixtral 28 · DBRX 1,820 · 对数刻度</translation>
    </message>
    <message>
        <source>Mixtral 28 · DBRX 1,820</source>
        <translation>Mixtral 28 · DBRX 1,820</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Possible experts</source>
        <translation>可选专家数</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>可能的配对</translation>
    </message>
    <message>
        <source>Possible sets of %1</source>
        <translation>可能的 %1 人组合</translation>
    </message>
    <message>
        <source>now</source>
        <translation>此刻</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>先前用过</translation>
    </message>
    <message>
        <source>%1 within %2 groups</source>
        <translation>限于 %2 组时 %1 种</translation>
    </message>
    <message>
        <source>%1 times Mixtral&apos;s 28</source>
        <translation>是 Mixtral 28 种的 %1 倍</translation>
    </message>
    <message>
        <source>%1 of %2 parameters touched (%3)</source>
        <translation>%2 参数中用到 %1（%3）</translation>
    </message>
    <message>
        <source>%1 GB held</source>
        <translation>占 %1 GB</translation>
    </message>
    <message>
        <source>C(%1, %2) = %3 possible choices</source>
        <translation>C(%1, %2) = %3 种选法</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>Experts %1 to %2</source>
        <translation>专家 %1 至 %2</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>sum 1</source>
        <translation>和为 1</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>score, %1 experts</source>
        <translation>分数，%1 位专家</translation>
    </message>
    <message>
        <source>score + bias, %1 experts</source>
        <translation>分数 + 偏置，%1 位专家</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>top-2 sum</source>
        <translation>前二之和</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s)</source>
        <translation>
            <numerusform>%n 扇门</numerusform>
        </translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>和 %1</translation>
    </message>
    <message>
        <source>a copy of the token travels</source>
        <translation>词元的副本上路</translation>
    </message>
    <message>
        <source>fill = load so far, half full = fair share</source>
        <translation>填充 = 至今负载，半满 = 均值</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位专家</numerusform>
        </translation>
    </message>
    <message>
        <source>answers, added</source>
        <translation>答案相加</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出局</translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n 个通过</numerusform>
        </translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>即将到达</translation>
    </message>
    <message>
        <source>Recorded load</source>
        <translation>实录负载</translation>
    </message>
    <message>
        <source>Load so far</source>
        <translation>至今负载</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次到访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>fair share %1 each</source>
        <translation>均值各 %1</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>全部词元</translation>
    </message>
    <message>
        <source>layer %1 of %2, token %3 of %4, stage %5 of 5</source>
        <translation>第 %1 层（共 %2 层），第 %3 个词元（共 %4 个），第 %5 步（共 5 步）</translation>
    </message>
    <message>
        <source>token %1 of %2, stage %3 of 5</source>
        <translation>第 %1 个词元（共 %2 个），第 %3 步（共 5 步）</translation>
    </message>
    <message>
        <source>The router scores all %1 experts for %2.</source>
        <translation>路由器为%2给全部 %1 位专家打分。</translation>
    </message>
    <message>
        <source>First the best %1 of %2 groups stay, then the best %3 experts inside them.</source>
        <translation>先留下 %2 组中最好的 %1 组，再在其中留下最好的 %3 位专家。</translation>
    </message>
    <message>
        <source>Only one expert may take %1: expert %2.</source>
        <translation>只有一位专家可以接收%1：专家 %2。</translation>
    </message>
    <message>
        <source>Only the best two may pass: expert %1 and expert %2.</source>
        <translation>只有最好的两位可以通过：专家 %1 和专家 %2。</translation>
    </message>
    <message>
        <source>Only the best %1 of %2 experts may pass.</source>
        <translation>%2 位专家中只有最好的 %1 位可以通过。</translation>
    </message>
    <message>
        <source>The kept score gives the weight of the answer: %1.</source>
        <translation>留下的分数决定答案的权重：%1。</translation>
    </message>
    <message>
        <source>The two scores become weights that sum to %1: %2 and %3.</source>
        <translation>两个分数变成和为 %1 的权重：%2 与 %3。</translation>
    </message>
    <message>
        <source>The %1 kept scores become weights that sum to %2.</source>
        <translation>留下的 %1 个分数变成和为 %2 的权重。</translation>
    </message>
    <message>
        <source>The %1 kept scores are the weights as they are; here they sum to %2.</source>
        <translation>留下的 %1 个分数直接作为权重；此处之和为 %2。</translation>
    </message>
    <message>
        <source>Every expert that %1 chose is full: it is dropped.</source>
        <translation>%1选中的专家全都满了：它被丢弃。</translation>
    </message>
    <message>
        <source>Expert %1 is full: %2 is dropped there and goes to %3 of its %4 experts.</source>
        <translation>专家 %1 已满：%2在那里被丢弃，只去往所选 %4 位专家中的 %3 位。</translation>
    </message>
    <message>
        <source>%1 travels to expert %2 and to the shared expert. The other %3 do nothing for it.</source>
        <translation>%1前往专家 %2 和共享专家。其余 %3 位不为它做任何事。</translation>
    </message>
    <message>
        <source>%1 travels to expert %2 and expert %3. The other %4 experts do nothing for it.</source>
        <translation>%1前往专家 %2 和专家 %3。其余 %4 位专家不为它做任何事。</translation>
    </message>
    <message>
        <source>%1 goes to %2 of %3 experts, all in its %4 best groups, and to %5 shared.</source>
        <translation>%1前往 %3 位专家中的 %2 位，都在它最好的 %4 组里，另去 %5 位共享专家。</translation>
    </message>
    <message>
        <source>%1 goes to %2 of %3 experts and to %4 shared.</source>
        <translation>%1前往 %3 位专家中的 %2 位，另去 %4 位共享专家。</translation>
    </message>
    <message>
        <source>%1 goes to %2 of %3 experts. The other %4 do nothing for it.</source>
        <translation>%1前往 %3 位专家中的 %2 位。其余 %4 位不为它做任何事。</translation>
    </message>
    <message>
        <source>Each answer counts by its weight; their sum is what the layer says about %1.</source>
        <translation>每个答案按权重计入；它们的和就是这一层对%1的回答。</translation>
    </message>
    <message>
        <source>%1 tokens of one batch are on their way at once, as in a real model.</source>
        <translation>同一批的 %1 个词元同时在途，真实模型正是如此。</translation>
    </message>
    <message>
        <source>A street is a row of experts, a house is one expert. Colour and shape tell the tokens on their way apart.</source>
        <translation>一条街是一排专家，一栋房子是一位专家。颜色与形状区分途中的词元。</translation>
    </message>
    <message>
        <source>%1 keeps its experts in %2 groups of %3, here %2 streets of %3 houses.</source>
        <translation>%1 的专家分为 %2 组，每组 %3 位，这里画成 %2 条街，每条 %3 栋房子。</translation>
    </message>
    <message>
        <source>A mixture-of-experts layer holds %1 separate networks, the experts. For every token a router picks %2 of them, so most of the model rests.</source>
        <translation>混合专家层有 %1 个独立的网络，即专家。路由器为每个词元选出 %2 个，模型的大部分都在休息。</translation>
    </message>
    <message>
        <source>How well does each expert suit this token? The scores sum to 1.</source>
        <translation>每位专家有多适合这个词元？分数之和为 1。</translation>
    </message>
    <message>
        <source>Each of the %1 experts gets a score from 0 to 1 of its own.</source>
        <translation>%1 位专家各得一个 0 到 1 的分数。</translation>
    </message>
    <message>
        <source>with its bias %1: %2</source>
        <translation>加上偏置 %1：%2</translation>
    </message>
    <message>
        <source>Each of the %1 experts gets a score of its own.</source>
        <translation>%1 位专家各得一个分数。</translation>
    </message>
    <message>
        <source>How well does each expert suit this token?</source>
        <translation>每位专家有多适合这个词元？</translation>
    </message>
    <message>
        <source>Here each expert picks its tokens.</source>
        <translation>这里由专家挑选词元。</translation>
    </message>
    <message>
        <source>%1 of %2 groups, then their %3 best.</source>
        <translation>%2 组选 %1，再取最好的 %3 位。</translation>
    </message>
    <message>
        <source>b evens the load;</source>
        <translation>b 用来均衡负载；</translation>
    </message>
    <message>
        <source>weights ignore it</source>
        <translation>权重不计入它</translation>
    </message>
    <message>
        <source>Only the best %1 may pass.</source>
        <translation>只有最好的 %1 位可以通过。</translation>
    </message>
    <message>
        <source>Only the best one may pass.</source>
        <translation>只有最好的一位可以通过。</translation>
    </message>
    <message>
        <source>Softmax over the chosen only: they sum to 1.</source>
        <translation>只对选中者做 softmax：和为 1。</translation>
    </message>
    <message>
        <source>Its weight goes in front of the expert.</source>
        <translation>权重乘在专家之前。</translation>
    </message>
    <message>
        <source>Make the kept ones sum to 1 again.</source>
        <translation>让留下的重新和为 1。</translation>
    </message>
    <message>
        <source>Rescale them so that they sum to %1.</source>
        <translation>缩放它们，使和为 %1。</translation>
    </message>
    <message>
        <source>The score itself is the weight.</source>
        <translation>分数本身就是权重。</translation>
    </message>
    <message>
        <source>A copy travels to each chosen expert, and one more to the shared one.</source>
        <translation>每位选中的专家各得一份副本，共享专家再得一份。</translation>
    </message>
    <message>
        <source>Only the chosen experts run. The others sit idle in memory.</source>
        <translation>只有选中的专家运行。其余的闲置在内存里。</translation>
    </message>
    <message>
        <source>hᵢ = FFNᵢ(wᵢ · x) for i in T</source>
        <translation>hᵢ = FFNᵢ(wᵢ · x)，i ∈ T</translation>
    </message>
    <message>
        <source>hᵢ = FFNᵢ(x) for i in T</source>
        <translation>hᵢ = FFNᵢ(x)，i ∈ T</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 weights work,</source>
        <translation>%1 × %2 = %3 个权重在工作，</translation>
    </message>
    <message>
        <source>of %1 in this layer&apos;s experts</source>
        <translation>本层专家共 %1</translation>
    </message>
    <message>
        <source>The size of its experts is not published.</source>
        <translation>专家的大小未公布。</translation>
    </message>
    <message>
        <source>Add the answers, by weight.</source>
        <translation>按权重把答案相加。</translation>
    </message>
    <message>
        <source>h: shared expert</source>
        <translation>h：共享专家</translation>
    </message>
    <message>
        <source>hᵢ: the chosen %1</source>
        <translation>hᵢ：选中的 %1 位</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Layer %1 is dense: every token passes the same network. Nothing is chosen.</source>
        <translation>第 %1 层是稠密层：每个词元经过同一个网络，无须选择。</translation>
    </message>
    <message>
        <source>%1 has experts in %2 of its %3 layers.</source>
        <translation>%1 的 %3 层中有 %2 层带专家。</translation>
    </message>
    <message>
        <source>The model&apos;s own rule is not in Dekade&apos;s table; this is the general one, softmax and top-k.</source>
        <translation>Dekade 的表中没有此模型自己的规则；这里用通用规则：softmax 与 top-k。</translation>
    </message>
    <message>
        <source>The router is one small matrix. A score says how well an expert suits the token; nobody has worked yet.</source>
        <translation>路由器只是一个小矩阵。分数表示专家与词元的契合程度；此时还没有专家工作。</translation>
    </message>
    <message>
        <source>The wall opens a door for the best scores. Whoever stays outside costs nothing.</source>
        <translation>墙只为最高的分数开门。留在外面的不花任何计算。</translation>
    </message>
    <message>
        <source>A weight says how much an expert&apos;s answer will count.</source>
        <translation>权重表示专家的答案占多大分量。</translation>
    </message>
    <message>
        <source>The sum goes on to the next layer, where another router begins anew.</source>
        <translation>这个和进入下一层，那里另一个路由器重新开始。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Keep top-k</source>
        <translation>保留前 k</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派送</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Seeded router, not the model&apos;s own. Seed %1 was picked to draw clearly.</source>
        <translation>由种子生成的路由器，并非模型自己的。种子 %1 是为画得清楚而挑选的。</translation>
    </message>
    <message>
        <source>Seeded router, not the model&apos;s own. Seed %1.</source>
        <translation>由种子生成的路由器，并非模型自己的。种子 %1。</translation>
    </message>
    <message>
        <source>%1, token %2 of %3, stage %4 of 5: %5.</source>
        <translation>%1，第 %2 个词元（共 %3 个），第 %4 步（共 5 步）：%5。</translation>
    </message>
    <message>
        <source>A token is a piece of text, here a word.</source>
        <translation>词元是文本的一小段，这里是一个词。</translation>
    </message>
    <message>
        <source>x = %1 numbers</source>
        <translation>x = %1 个数</translation>
    </message>
    <message>
        <source>as it enters layer %1</source>
        <translation>进入第 %1 层时</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>went to</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>E%1 is no. %2 of all %3,</source>
        <translation>E%1 在 %3 位中排第 %2，</translation>
    </message>
    <message>
        <source>but its group is out</source>
        <translation>但它的组出局</translation>
    </message>
    <message numerus="yes">
        <source>Behind them stand %n faint dot(s) of other data.</source>
        <translation>
            <numerusform>其后另有其他数据的 %n 个浅色点。</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 of %2, faint</source>
        <translation>另有 %2 的 %1 个（浅色）</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <source>takes every token</source>
        <translation>接收每个词元</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n 位共享</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in chosen experts</source>
        <translation>%1 在选中的专家里</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <translation>%1 闲置</translation>
    </message>
    <message>
        <source>%1 if all ran</source>
        <translation>全部运行则 %1</translation>
    </message>
    <message>
        <source>all %1 in bf16</source>
        <translation>全部 %1，bf16</translation>
    </message>
    <message>
        <source>most %1, fair share %2</source>
        <translation>最多 %1，公平份额 %2</translation>
    </message>
    <message>
        <source>entropy %1</source>
        <translation>熵 %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>auxiliary loss %1</source>
        <translation>辅助损失 %1</translation>
    </message>
    <message>
        <source>copies travel</source>
        <translation>副本上路</translation>
    </message>
    <message>
        <source>fill = load</source>
        <translation>填充＝负载</translation>
    </message>
    <message>
        <source>fill = recorded load, half full = fair share</source>
        <translation>填充＝实录负载，半满＝公平份额</translation>
    </message>
    <message>
        <source>The router has scored all %1 experts for %2; nobody wrote the scores down.</source>
        <translation>路由器已为%2给全部 %1 位专家打过分；分数没有记录下来。</translation>
    </message>
    <message>
        <source>top: %1</source>
        <translation>顶端：%1</translation>
    </message>
    <message>
        <source>Load over time</source>
        <translation>负载随时间</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 次到访</translation>
    </message>
    <message>
        <source>Load now (O)</source>
        <translation>当前负载（O）</translation>
    </message>
    <message>
        <source>Load over time (O)</source>
        <translation>负载随时间（O）</translation>
    </message>
    <message>
        <source>visits, after each token</source>
        <translation>每个词元之后的到访次数</translation>
    </message>
    <message>
        <source>The file tells who was chosen, not by which scores.</source>
        <translation>文件只说选了谁，没有说按什么分数。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Choices as recorded in %1.</source>
        <translation>选择取自记录 %1。</translation>
    </message>
    <message>
        <source>Choices as recorded in %1: %2</source>
        <translation>选择取自记录 %1：%2</translation>
    </message>
    <message>
        <source>Loads as recorded in %1; the words are drawn by them, seed %2.</source>
        <translation>负载取自记录 %1；词元按其频率抽取，种子 %2。</translation>
    </message>
    <message>
        <source>Recorded loads: %1, layer %2, %3; by %4. The words are drawn by them, seed %5.</source>
        <translation>实录负载：%1，第 %2 层，%3；统计者 %4。词元按其频率抽取，种子 %5。</translation>
    </message>
    <message>
        <source>A mixture-of-experts layer holds %1 separate networks, the experts. The router, one small matrix, scores how well each suits the token.</source>
        <translation>混合专家层里有 %1 个独立的网络，即专家。路由器只是一个小矩阵，给每位专家与这个词元的相配程度打分。</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>按%2计为 %1</translation>
    </message>
    <message>
        <source>is %1; a whole number from %2 to %3 is expected</source>
        <translation>为 %1；应为 %2 到 %3 之间的整数</translation>
    </message>
    <message>
        <source>is null; a whole number from %1 to %2 is expected</source>
        <translation>为 null；应为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>is %1; a whole number of at most 63 bits is expected</source>
        <translation>为 %1；应为不超过 63 位的整数</translation>
    </message>
    <message>
        <source>is %1; an object is expected</source>
        <translation>为 %1；应为对象</translation>
    </message>
    <message>
        <source>is %1; true or false is expected</source>
        <translation>为 %1；应为 true 或 false（真或假）</translation>
    </message>
    <message>
        <source>is %1; a text is expected</source>
        <translation>为 %1；应为文本</translation>
    </message>
    <message>
        <source>is %1; a list of whole numbers is expected</source>
        <translation>为 %1；应为整数列表</translation>
    </message>
    <message>
        <source>is %1; a list of texts is expected</source>
        <translation>为 %1；应为文本列表</translation>
    </message>
    <message>
        <source>is missing, and this family has no default for it</source>
        <translation>缺失，而该系列没有默认值</translation>
    </message>
    <message>
        <source>is nothing that this shape has, or no number; it cannot be changed</source>
        <translation>此结构没有这一项，或它不是数，因此无法更改</translation>
    </message>
    <message>
        <source>is false; norms without weights are not counted in this family</source>
        <translation>为 false；该系列中没有权重的归一化无法计数</translation>
    </message>
    <message>
        <source>is 0; this family learns a row for each position</source>
        <translation>为 0；该系列为每个位置学习一行</translation>
    </message>
    <message>
        <source>is %1, but %2, which means the same, is %3</source>
        <translation>为 %1，而含义相同的 %2 为 %3</translation>
    </message>
    <message>
        <source>is a list of %1 elements; one a layer is expected, and there are more layers</source>
        <translation>是含 %1 个元素的列表；应每层一个，而层数更多</translation>
    </message>
    <message>
        <source>names %1 layers, but there are %2</source>
        <translation>列出 %1 层，实际有 %2 层</translation>
    </message>
    <message>
        <source>%1 heads do not divide the hidden width %2</source>
        <translation>%1 个头不能整除隐藏宽度 %2</translation>
    </message>
    <message>
        <source>%1 key heads do not divide %2 query heads</source>
        <translation>%1 个键头不能整除 %2 个查询头</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 experts</source>
        <translation>%1 组不能整除 %2 个专家</translation>
    </message>
    <message>
        <source>keeps %1 of %2 groups</source>
        <translation>在 %2 组中保留 %1 组</translation>
    </message>
    <message>
        <source>chooses %1 of %2 experts</source>
        <translation>在 %2 个专家中选 %1 个</translation>
    </message>
    <message>
        <source>%1 shared experts are %2 wide together</source>
        <translation>%1 个共享专家的总宽度为 %2</translation>
    </message>
    <message>
        <source>the parameters do not fit into 63 bits; one of the sizes is wrong</source>
        <translation>参数数超出 63 位；其中某个尺寸有误</translation>
    </message>
    <message>
        <source>the memory of the weights does not fit into 63 bits</source>
        <translation>权重所占内存超出 63 位</translation>
    </message>
    <message>
        <source>the KV cache does not fit into 63 bits; one of the sizes is wrong</source>
        <translation>KV 缓存超出 63 位；其中某个尺寸有误</translation>
    </message>
    <message>
        <source>the number of operations does not fit into 63 bits; one of the sizes is wrong</source>
        <translation>运算次数超出 63 位；其中某个尺寸有误</translation>
    </message>
    <message>
        <source>the stated number of elements is out of range</source>
        <translation>所述的元素数超出范围</translation>
    </message>
    <message>
        <source>the tensor %1 does not fit into 63 bits</source>
        <translation>张量 %1 超出 63 位</translation>
    </message>
    <message>
        <source>has more than %1 tensors; its layers or experts are too many</source>
        <translation>张量多于 %1 个；层数或专家数过多</translation>
    </message>
    <message>
        <source>is missing, and architectures names no class with rules here; if it is built like one of these, name that with --family: %1</source>
        <translation>缺失，且 architectures 未列出有规则的类；若与下列某个系列结构相同，请用 --family 指明：%1</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which has no rules here; if it is built like one of these, name that with --family: %2</source>
        <translation>为“%1”，此处没有它的规则；若与下列某个系列结构相同，请用 --family 指明：%2</translation>
    </message>
    <message>
        <source>there is no family &quot;%1&quot;; there are: %2</source>
        <translation>没有系列“%1”；可用：%2</translation>
    </message>
    <message>
        <source>over 4 MiB; a config.json has some kilobytes</source>
        <translation>超过 4 MiB；config.json 通常只有几 KB</translation>
    </message>
    <message>
        <source>is empty; a config.json is expected</source>
        <translation>为空；应为 config.json</translation>
    </message>
    <message>
        <source>not JSON that can be read: %1</source>
        <translation>不是可读取的 JSON：%1</translation>
    </message>
    <message>
        <source>more than %1 values; a config.json has some hundreds</source>
        <translation>值多于 %1 个；config.json 通常只有几百个</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>holds %1; an object of keys is expected</source>
        <translation>内容为 %1；应为由键组成的对象</translation>
    </message>
    <message>
        <source>undated, placed at %1</source>
        <translation>无日期，置于 %1</translation>
    </message>
    <message>
        <source>40,478 tokens as in GPT-1</source>
        <translation>GPT-1 的 40,478 个词元</translation>
    </message>
    <message>
        <source>there is no dimension &quot;%1&quot;</source>
        <translation>没有维度“%1”</translation>
    </message>
    <message>
        <source>Thin bars are biases.</source>
        <translation>细条为偏置。</translation>
    </message>
    <message>
        <source>%1 × %2 + bias</source>
        <translation>%1 × %2 + 偏置</translation>
    </message>
    <message>
        <source>by score + bias: best %1 of %2 groups, then best %3</source>
        <translation>按得分 + 偏置：%2 组取最好的 %1 组，再取 %3 个</translation>
    </message>
    <message>
        <source>score + bias: %1 of %2 groups, then %3</source>
        <translation>得分 + 偏置：%2 组取 %1，再取 %3</translation>
    </message>
    <message>
        <source>+ bias: %1 of %2 groups, then %3</source>
        <translation>加偏置：%2 组取 %1，再取 %3</translation>
    </message>
    <message>
        <source>the best %1 by score + bias win</source>
        <translation>得分 + 偏置最高的 %1 个胜出</translation>
    </message>
    <message>
        <source>best %1 by score + bias</source>
        <translation>得分 + 偏置取前 %1</translation>
    </message>
    <message>
        <source>+ bias: best %1</source>
        <translation>加偏置：取前 %1</translation>
    </message>
    <message>
        <source>How often each expert is chosen is recorded; the scores are not: they are drawn so that words choose as often.</source>
        <translation>各专家被选中的频率是实录的，分数则不是：它们是抽取的，使词元以同样的频率选择专家。</translation>
    </message>
</context>
<context>
    <name>FilmWriter</name>
    <message>
        <source>GIF, WebP and MP4 are written by the program ffmpeg, which is not installed; install it (Debian: apt install ffmpeg), or write numbered frames: -o FOLDER/</source>
        <translation>GIF、WebP 和 MP4 由程序 ffmpeg 写出，但它没有安装；请安装（Debian：apt install ffmpeg），或写成编号的帧：-o 文件夹/</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: %1</source>
        <translation>无法启动 ffmpeg：%1</translation>
    </message>
    <message>
        <source>not written, the old file is kept: ffmpeg stopped without a word</source>
        <translation>没有写出，旧文件保留：ffmpeg 一言不发就停了</translation>
    </message>
    <message>
        <source>not written, the old file is kept; ffmpeg says: %1</source>
        <translation>没有写出，旧文件保留；ffmpeg 说：%1</translation>
    </message>
    <message>
        <source>cancelled; nothing was written</source>
        <translation>已取消；什么也没有写</translation>
    </message>
    <message>
        <source>frame %1 cannot be written as PNG</source>
        <translation>第 %1 帧无法写成 PNG</translation>
    </message>
    <message>
        <source>this film has no frames to write</source>
        <translation>这部影片没有可写的帧</translation>
    </message>
    <message>
        <source>there is not enough memory for a frame; give a smaller size</source>
        <translation>内存不够画一帧；请给较小的尺寸</translation>
    </message>
    <message>
        <source>this is a file, not a folder; name another folder</source>
        <translation>这是文件，不是文件夹；请另起名</translation>
    </message>
    <message>
        <source>the folder holds other files than frames, such as %1; name another folder</source>
        <translation>文件夹里有帧以外的文件，例如 %1；请另选文件夹</translation>
    </message>
    <message>
        <source>the folder holds frames already; give --force to replace them, or another name</source>
        <translation>文件夹里已有帧；加 --force 替换，或另起名</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>这是文件夹；请给出其中的文件名</translation>
    </message>
    <message>
        <source>the file exists; give --force to replace it, or another name</source>
        <translation>文件已存在；加 --force 替换，或另起名</translation>
    </message>
    <message>
        <source>this is not a regular file; name another one</source>
        <translation>这不是普通文件；请另起名</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it first</source>
        <translation>文件夹 %1 不存在；请先建立</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>not written, the old file is kept: %1</source>
        <translation>没有写出，旧文件保留：%1</translation>
    </message>
    <message>
        <source>not written, what was there is kept: %1</source>
        <translation>没有写出，原有内容保留：%1</translation>
    </message>
    <message>
        <source>not written, the old file is kept: ffmpeg left half a file; is the disk full?</source>
        <translation>没有写出，旧文件保留：ffmpeg 只留下半个文件；磁盘满了吗？</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Inter is not installed, another sans serif stands in for it: install fonts-inter.</source>
        <translation>未安装 Inter 字体，已用其他无衬线字体代替：请安装 fonts-inter。</translation>
    </message>
    <message>
        <source>Noto Sans CJK SC is not installed, Chinese may show as boxes: install fonts-noto-cjk.</source>
        <translation>未安装 Noto Sans CJK SC 字体，中文可能显示为方框：请安装 fonts-noto-cjk。</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>counted from its shape</source>
        <translation>按结构计算</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>undisclosed</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>no dated claim</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总参数：%1</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>激活参数：%1</translation>
    </message>
    <message>
        <source>Non-embedding: %1</source>
        <translation>非嵌入参数：%1</translation>
    </message>
    <message>
        <source>Training tokens: %1</source>
        <translation>训练词元：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sources differ on %n quantity(ies)</source>
        <translation>
            <numerusform>来源在 %n 个量上不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute: %1 FLOP, %2</source>
        <translation>算力：%1 FLOP，%2</translation>
    </message>
    <message>
        <source>Computed from estimates: %1</source>
        <translation>由估计值计算：%1</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>计算：%1</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>据 %1</translation>
    </message>
    <message>
        <source>Compute: %1 FLOP</source>
        <translation>算力：%1 FLOP</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Dekade %1

How language models grew. Every number is counted or cited.

Free software under the GNU General Public License, version 3 or later. Built with Qt and Qt Charts, SQLite, Eigen and Boost; type set in Inter and Noto Sans CJK.</source>
        <translation>Dekade %1

语言模型如何变大。每个数字都有计算或出处。

自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。基于 Qt 与 Qt Charts、SQLite、Eigen 和 Boost；字体为 Inter 与 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>In the chart
  ← →  Home  End    walk the models by date
  Enter             open in the inspector
  R                 its router, animated (mixtures of experts)
  C                 compare, or take out
  + −  wheel        zoom; Shift: dates only, Ctrl: values only
  drag              pan; with the right button or Shift: zoom to a box
  double click      the whole figure
  Ctrl+click        compare
  Esc               stop, or select nothing
In the inspector
  Esc               back to the chart
  ← →               on the drawing: the block; on the cost: the context; on the ledger: unfold, fold
  Ctrl+C            copy the ledger
Anywhere
  Space             play, pause
  W                 why the claims differ
  Alt+← Alt+→       back and forward through views
  Ctrl+1 to 6       the figures
  Ctrl+Shift+1 2 3  total, active, non-embedding
  Alt+1 2 3 4       the lenses
  Ctrl+K            find a model        Ctrl+F  filter by name
  Ctrl+T            table or chart      Ctrl+E  export
  Ctrl+O            import a table      Del     take the chosen import back
  Ctrl+Shift+T      the claims as a tree
  Ctrl+Shift+K      as known on a day; ↑ ↓ a month, Page a year
  Ctrl+N            add a model         Ctrl+Shift+N  add a claim
  Ctrl+Z            undo                Ctrl+Shift+Z  redo
  Del               delete the selected model of your own
  F8  F9  F11       filters, details, full screen
  Ctrl+I            open in the inspector; with Shift: all that are compared
  Ctrl+0            reset filters and view
  Ctrl+L            the balance lab     Ctrl+Shift+L  recorded loads
In the balance lab
  Space             play, pause         R  begin anew
  ← →               back and on 50 steps; also Page Up and Page Down
  Home  End         to the first and last step
  F  M              freeze the router, centre the bias
  1 2 3             how column A goes on: no balancing, auxiliary loss, bias
  Esc               back to the figures
On a claim
  Enter             source and quote    P  prefer this claim (in the tree: Space)
  Ins  F2  Del      add one; change or delete your own
In a form
  Ctrl+Enter        save                Esc  cancel</source>
        <translation>图中
  ← →  Home  End    按日期逐个查看模型
  Enter             打开结构查看器
  R                 动画演示其路由（混合专家模型）
  C                 加入或移出对比
  + −  滚轮         缩放；Shift：仅日期，Ctrl：仅数值
  拖动              平移；用右键或按住 Shift：框选放大
  双击              显示全图
  Ctrl+单击         对比
  Esc               停止，或取消选择
结构查看器中
  Esc               回到图
  ← →               在结构图上：换一层；在成本上：上下文长度；在账目上：展开、折叠
  Ctrl+C            复制账目
任何位置
  Space             播放、暂停
  W                 说法为何不同
  Alt+← Alt+→       后退、前进
  Ctrl+1 至 6       切换图
  Ctrl+Shift+1 2 3  总参数、激活参数、非嵌入参数
  Alt+1 2 3 4       切换口径
  Ctrl+K            查找模型            Ctrl+F  按名称筛选
  Ctrl+T            表格或图            Ctrl+E  导出
  Ctrl+O            导入表格            Del     撤回所选的导入
  Ctrl+Shift+T      说法树
  Ctrl+Shift+K      截至某日所知；↑ ↓ 一个月，Page 一年
  Ctrl+N            添加模型            Ctrl+Shift+N  添加说法
  Ctrl+Z            撤销                Ctrl+Shift+Z  重做
  Del               删除选中的您自己的模型
  F8  F9  F11       筛选、详情、全屏
  Ctrl+I            打开结构查看器；加 Shift：所有对比的模型
  Ctrl+0            重置筛选与视图
  Ctrl+L            均衡实验            Ctrl+Shift+L  实测负载
均衡实验中
  Space             播放、暂停          R  重新开始
  ← →               后退、前进 50 步；也可用 Page Up、Page Down
  Home  End         到第一步、最后一步
  F  M              冻结路由器，偏置居中
  1 2 3             A 列此后的办法：不均衡、辅助损失、偏置
  Esc               回到图
在一条说法上
  Enter             来源与引文          P  设为首选（在说法树中：空格）
  Ins  F2  Del      添加；修改或删除您自己的说法
在表单中
  Ctrl+Enter        保存                Esc  取消</translation>
    </message>
    <message>
        <source>On the router&apos;s page
  Space             play, pause         B  black screen
  ← →               step back and on; also Page Up and Page Down of a clicker
  Home  End         to the first and last step
  1 to 9            models              C  compare with another
  ↑ ↓               zoom a lane         T  traffic
  O                 load over time      L  fold the load
  H                 heat map of recorded loads
  S                 stills only         F11  present
  Esc               back</source>
        <translation>在路由器页面
  空格              播放，暂停          B  黑屏
  ← →               后退、前进一步；翻页笔的 Page Up、Page Down 亦可
  Home  End         到第一步、最后一步
  1 到 9            模型                C  与另一模型对比
  ↑ ↓               放大一道            T  车流
  O                 负载随时间          L  收起负载
  H                 实录负载热图
  S                 只看静帧            F11  演示
  Esc               返回</translation>
    </message>
</context>
<context>
    <name>PlaySources</name>
    <message>
        <source>Seeded router</source>
        <translation>种子路由器</translation>
    </message>
    <message>
        <source>Recorded loads: %1</source>
        <translation>实录负载：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Choices from a file…</source>
        <translation>从文件读取选择…</translation>
    </message>
</context>
<context>
    <name>RoutingFigure</name>
    <message>
        <source>say whose router: routing:MODEL or routing:MODEL@STEP</source>
        <translation>请说明是谁的路由器：routing:MODEL 或 routing:MODEL@STEP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step: give a whole number from 1, five steps a token</source>
        <translation>“%1”不是步骤：请给出从 1 起的整数，每个词元五步</translation>
    </message>
    <message>
        <source>the text has %1 tokens, so steps go from 1 to %2</source>
        <translation>文本有 %1 个词元，步骤为 1 至 %2</translation>
    </message>
</context>
<context>
    <name>SafeWrite</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>这是文件夹；请指定其中的文件</translation>
    </message>
    <message>
        <source>the file exists; give --force to replace it, or another name</source>
        <translation>文件已存在；用 --force 覆盖，或换个名称</translation>
    </message>
    <message>
        <source>this is not a regular file; name another one</source>
        <translation>这不是普通文件；请换一个</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it first</source>
        <translation>文件夹 %1 不存在；请先创建</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>not written, the old file is kept: %1</source>
        <translation>未写入，原文件保留：%1</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>The name of %1 must end in .png, .svg, .pdf, .csv or .json.</source>
        <translation>%1 的名称必须以 .png、.svg、.pdf、.csv 或 .json 结尾。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>no shape of %1 came with Dekade</source>
        <translation>Dekade 没有附带 %1 的形状</translation>
    </message>
    <message>
        <source>the shape that came with Dekade is damaged: %1</source>
        <translation>Dekade 附带的形状文件已损坏：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>there is no config.json beside the file: parts are told by the tensors&apos; names alone</source>
        <translation>文件旁没有 config.json：部件只能由张量名称判断</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install libqt6sql6-sqlite</source>
        <translation>缺少 Qt 的 SQLite 驱动；请安装 libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>another process holds the store; close it or try again</source>
        <translation>数据库正被其他进程占用；请关闭它或重试</translation>
    </message>
    <message>
        <source>not a Dekade store; the file was left as it is, name another one with --db</source>
        <translation>不是 Dekade 数据库；文件未改动，请用 --db 另指定一个</translation>
    </message>
    <message>
        <source>cannot be opened; check that it is a file you may read</source>
        <translation>无法打开；请确认这是你可读取的文件</translation>
    </message>
    <message>
        <source>your store cannot be made in %1; check that you may write there</source>
        <translation>无法在 %1 创建你的数据库；请确认你有写入权限</translation>
    </message>
    <message>
        <source>a schema script is missing</source>
        <translation>缺少数据库结构脚本</translation>
    </message>
    <message>
        <source>this is a folder, not a Dekade store; name a file</source>
        <translation>这是文件夹，不是 Dekade 数据库；请指定文件</translation>
    </message>
    <message>
        <source>this is not a regular file; name a Dekade store or a file that does not exist yet</source>
        <translation>这不是普通文件；请指定 Dekade 数据库或尚不存在的文件</translation>
    </message>
    <message>
        <source>made by a newer Dekade (schema %1, this one knows %2); update Dekade</source>
        <translation>由较新的 Dekade 创建（结构版本 %1，本程序支持 %2）；请更新 Dekade</translation>
    </message>
    <message>
        <source>a Dekade store without a schema; restore it from a backup</source>
        <translation>Dekade 数据库缺少结构；请从备份恢复</translation>
    </message>
    <message>
        <source>row %1 holds the unknown word &quot;%2&quot;; install the facts anew</source>
        <translation>第 %1 行含有未知词“%2”；请重新安装数据</translation>
    </message>
    <message>
        <source>the bundled facts are missing; install Dekade anew</source>
        <translation>缺少内置数据；请重新安装 Dekade</translation>
    </message>
    <message>
        <source>user.sqlite: not made yet</source>
        <translation>user.sqlite：尚未创建</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a missing %3</source>
        <translation>%2 的第 %1 行引用了不存在的 %3</translation>
    </message>
    <message>
        <source>references</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>the tables are not those of this version of Dekade</source>
        <translation>数据表与本版 Dekade 不符</translation>
    </message>
    <message>
        <source>schema, version %1</source>
        <translation>结构，版本 %1</translation>
    </message>
    <message>
        <source>the content of %1 is not what was built; install the facts anew</source>
        <translation>%1 的内容与构建时不符；请重新安装数据</translation>
    </message>
    <message>
        <source>content hashes of %1 tables</source>
        <translation>%1 个表的内容哈希</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a source</source>
        <translation>
            <numerusform>%n 条说法没有来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the sources of %n claim(s)</source>
        <translation>
            <numerusform>%n 条说法的来源</numerusform>
        </translation>
    </message>
    <message>
        <source>a row needs a name; fill it in or leave the row out</source>
        <translation>每行都要有名称；请填写，或去掉该行</translation>
    </message>
    <message>
        <source>a figure must be a finite number above 0</source>
        <translation>数值必须是大于 0 的有限数</translation>
    </message>
    <message>
        <source>this imported row is damaged; undo its import and read the file again</source>
        <translation>这一导入行已损坏；请撤回该导入并重新读取文件</translation>
    </message>
    <message>
        <source>an import needs the name of its file and its format</source>
        <translation>导入需要文件名和格式</translation>
    </message>
    <message>
        <source>your store cannot be written; check that you may write the file and its folder</source>
        <translation>无法写入您的库；请检查对该文件及其文件夹的写权限</translation>
    </message>
    <message>
        <source>%1 characters are too many; at most %2 fit</source>
        <translation>%1 个字符太多；最多 %2 个</translation>
    </message>
    <message>
        <source>this text holds a broken character; type it anew</source>
        <translation>文本中有损坏的字符；请重新输入</translation>
    </message>
    <message>
        <source>“%1” is no date; write YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>“%1”不是日期；请写成 YYYY、YYYY-MM 或 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>must be a finite number, not negative</source>
        <translation>必须是有限数，且不为负</translation>
    </message>
    <message>
        <source>give both ends of the range, or none</source>
        <translation>请给出范围的两端，或都不给</translation>
    </message>
    <message>
        <source>must be a finite number above 0</source>
        <translation>必须是大于 0 的有限数</translation>
    </message>
    <message>
        <source>must be a finite number, not below the low end</source>
        <translation>必须是有限数，且不小于下限</translation>
    </message>
    <message>
        <source>computed is what Dekade counts; choose reported or estimated</source>
        <translation>“计算”是 Dekade 自己数出的；请选择“公布”或“估计”</translation>
    </message>
    <message>
        <source>what is undisclosed has no value; remove the value or choose another basis</source>
        <translation>未公开的没有数值；请删去数值，或选择其他依据</translation>
    </message>
    <message>
        <source>this quantity is not stated in %1</source>
        <translation>这一数量不以 %1 为单位</translation>
    </message>
    <message>
        <source>a date stands in the text; remove the number</source>
        <translation>日期写在文字里；请删去数字</translation>
    </message>
    <message>
        <source>write what is to be said</source>
        <translation>请写出内容</translation>
    </message>
    <message>
        <source>give a value, a range or a text, or choose undisclosed</source>
        <translation>请给出数值、范围或文字，或选择“未公开”</translation>
    </message>
    <message>
        <source>only training tokens have a kind; leave it empty</source>
        <translation>只有训练词元才有种类；请留空</translation>
    </message>
    <message>
        <source>say what is counted: seen, unique, words or bytes</source>
        <translation>请说明数的是什么：seen、unique、words 或 bytes</translation>
    </message>
    <message>
        <source>a model needs a name; type one</source>
        <translation>模型需要名称；请输入</translation>
    </message>
    <message>
        <source>at most 50, none of them empty</source>
        <translation>最多 50 个，且都不为空</translation>
    </message>
    <message>
        <source>a claim needs a source; say where the value stands, or that it is your own estimate</source>
        <translation>说法需要来源；请写明数值出处，或说明是您自己的估计</translation>
    </message>
    <message>
        <source>Add the model %1</source>
        <translation>添加模型 %1</translation>
    </message>
    <message>
        <source>Change the model %1</source>
        <translation>修改模型 %1</translation>
    </message>
    <message>
        <source>Delete the model %1</source>
        <translation>删除模型 %1</translation>
    </message>
    <message>
        <source>Add a claim on %1</source>
        <translation>添加关于 %1 的说法</translation>
    </message>
    <message>
        <source>Change a claim on %1</source>
        <translation>修改关于 %1 的说法</translation>
    </message>
    <message>
        <source>Delete a claim on %1</source>
        <translation>删除关于 %1 的说法</translation>
    </message>
    <message>
        <source>Prefer a claim on %1</source>
        <translation>首选关于 %1 的一条说法</translation>
    </message>
    <message>
        <source>Take back the preference on %1</source>
        <translation>取消对 %1 的首选</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>only models of your own can be changed; add a claim to this one instead</source>
        <translation>只能修改您自己的模型；请为这个模型添加一条说法</translation>
    </message>
    <message>
        <source>only models of your own can be deleted; an import goes with undo-import</source>
        <translation>只能删除您自己的模型；导入的用 undo-import 撤回</translation>
    </message>
    <message>
        <source>only claims of your own can be changed; add one of your own beside it</source>
        <translation>只能修改您自己的说法；请在旁边添加一条自己的</translation>
    </message>
    <message>
        <source>only claims of your own can be deleted; prefer another one instead</source>
        <translation>只能删除您自己的说法；请改为首选另一条</translation>
    </message>
    <message>
        <source>there is no such claim; its import may have been undone meanwhile</source>
        <translation>没有这条说法；它的导入可能已被撤回</translation>
    </message>
    <message numerus="yes">
        <source>%n imported row(s) are not what was read; undo the import and read the file again</source>
        <translation>
            <numerusform>有 %n 个导入行与读入时不同；请撤回该导入并重新读取文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) hold another number of rows than they say; undo the import and read the file again</source>
        <translation>
            <numerusform>有 %n 次导入的行数与记录不符；请撤回该导入并重新读取文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) cannot be read and so not be undone; restore your store from a backup</source>
        <translation>
            <numerusform>有 %n 次修改无法读取，因而无法撤销；请从备份恢复您的库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stand out of order; restore your store from a backup</source>
        <translation>
            <numerusform>有 %n 次修改次序错乱；请从备份恢复您的库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of your own without their model; restore your store from a backup</source>
        <translation>
            <numerusform>您的 %n 条说法缺少所属模型；请从备份恢复您的库</numerusform>
        </translation>
    </message>
    <message>
        <source>imported rows, each by its hash</source>
        <translation>导入的各行，逐行核对散列值</translation>
    </message>
    <message>
        <source>own models, own claims and the list of edits</source>
        <translation>您自己的模型、说法和修改记录</translation>
    </message>
    <message>
        <source>its tables are not those of a Dekade store; the file was left as it is</source>
        <translation>其中的表不是 Dekade 库的表；文件保持原样</translation>
    </message>
    <message>
        <source>this store is damaged (%1); take another backup</source>
        <translation>这个库已损坏（%1）；请换一个备份</translation>
    </message>
    <message>
        <source>there is no store of your own yet, so there is nothing to back up</source>
        <translation>您还没有自己的库，因此没有可备份的内容</translation>
    </message>
    <message>
        <source>this folder cannot be made; name a file for the backup</source>
        <translation>无法建立此文件夹；请为备份指定文件</translation>
    </message>
    <message>
        <source>this exists already; name another file, or replace it with --force</source>
        <translation>文件已存在；请换一个文件名，或用 --force 替换</translation>
    </message>
    <message>
        <source>this is the store itself; name another file</source>
        <translation>这就是库本身；请换一个文件</translation>
    </message>
    <message>
        <source>nothing can be written to this folder; name another one</source>
        <translation>无法写入此文件夹；请换一个</translation>
    </message>
    <message>
        <source>the backup cannot be put there; name another file</source>
        <translation>备份无法放在那里；请换一个文件</translation>
    </message>
    <message>
        <source>this folder cannot be made; check that you may write there</source>
        <translation>无法建立此文件夹；请检查写权限</translation>
    </message>
    <message>
        <source>nothing can be written to this folder; check that you may write there</source>
        <translation>无法写入此文件夹；请检查写权限</translation>
    </message>
    <message>
        <source>your store cannot be replaced; check that you may write the file and its folder</source>
        <translation>无法替换您的库；请检查对该文件及其文件夹的写权限</translation>
    </message>
    <message>
        <source>there is no model %1; it may have been deleted or replaced meanwhile</source>
        <translation>没有模型 %1；它可能已被删除或替换</translation>
    </message>
    <message>
        <source>there is no claim %1; it may have been deleted or replaced meanwhile</source>
        <translation>没有说法 %1；它可能已被删除或替换</translation>
    </message>
    <message>
        <source>there is no import “%1”; nothing was imported yet</source>
        <translation>没有导入“%1”；还没有导入过任何内容</translation>
    </message>
    <message>
        <source>there is no import “%1”; there are: %2</source>
        <translation>没有导入“%1”；现有：%2</translation>
    </message>
    <message>
        <source>the store is not as the list of edits says, so this step cannot be taken; “dekade verify” says more</source>
        <translation>库与修改记录不符，因此无法执行这一步；“dekade verify”可查看详情</translation>
    </message>
    <message>
        <source>row %1 of your own holds the unknown word “%2”; restore your store from a backup</source>
        <translation>您的第 %1 行含有未知的词“%2”；请从备份恢复您的库</translation>
    </message>
    <message>
        <source>there is no home folder to keep your store in (HOME is not set); set it, or name a file with --db FILE</source>
        <translation>没有可存放您的数据的主目录（未设置 HOME）；请设置它，或用 --db FILE 指定文件</translation>
    </message>
    <message>
        <source>“%1” has %2 claims; at most %3 fit</source>
        <translation>“%1”有 %2 项说法；最多容纳 %3 项</translation>
    </message>
    <message>
        <source>this is no store of Dekade; the file was left as it is</source>
        <translation>这不是 Dekade 的数据库；文件保持原样</translation>
    </message>
    <message>
        <source>there is no such file; name a backup of your store</source>
        <translation>没有这个文件；请指定您数据库的一个备份</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Parameters</source>
        <translation>参数规模</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元</translation>
    </message>
    <message>
        <source>Parameters and tokens</source>
        <translation>参数与词元</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Non-embedding</source>
        <translation>非嵌入参数</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Gist</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练算力</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>专家粒度</translation>
    </message>
</context>
<context>
    <name>dekade::app::DropVeil</name>
    <message numerus="yes">
        <source>Drop to see what %n file(s) would bring</source>
        <translation>
            <numerusform>放下以查看 %n 个文件会带来什么</numerusform>
        </translation>
    </message>
    <message>
        <source>No table of models is among these files</source>
        <translation>这些文件中没有模型表格</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen it.</source>
        <translation>在您看过之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a table. Tables are .csv, .tsv, .txt and .json files.</source>
        <translation>%1 不是表格。表格是 .csv、.tsv、.txt 和 .json 文件。</translation>
    </message>
    <message>
        <source>Drop to open %1 in the inspector</source>
        <translation>放下即可在结构查看器中打开 %1</translation>
    </message>
    <message>
        <source>It also stands on the timeline as a model of your own; undo takes it back.</source>
        <translation>它也会作为您自己的模型出现在时间线上；可以撤销。</translation>
    </message>
</context>
<context>
    <name>dekade::app::Edits</name>
    <message>
        <source>Change a model</source>
        <translation>修改模型</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Change a claim</source>
        <translation>修改说法</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>添加说法</translation>
    </message>
    <message>
        <source>Changed the model %1.</source>
        <translation>已修改模型 %1。</translation>
    </message>
    <message>
        <source>Added the model %1.</source>
        <translation>已添加模型 %1。</translation>
    </message>
    <message>
        <source>Changed the claim on %1.</source>
        <translation>已修改关于 %1 的说法。</translation>
    </message>
    <message>
        <source>Added a claim on %1.</source>
        <translation>已添加关于 %1 的说法。</translation>
    </message>
    <message>
        <source>Only models of your own can be deleted.</source>
        <translation>只能删除您自己的模型。</translation>
    </message>
    <message>
        <source>Deleted the model %1; Ctrl+Z brings it back.</source>
        <translation>已删除模型 %1；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Deleted a claim on %1; Ctrl+Z brings it back.</source>
        <translation>已删除关于 %1 的一条说法；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Preferred in every lens.</source>
        <translation>已在所有口径中首选。</translation>
    </message>
    <message>
        <source>The preference is taken back.</source>
        <translation>已取消首选。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>%1 All changes saved. Hidden here is what was not known on %2.</source>
        <translation>%1所有更改均已保存。此处隐藏 %2 时尚不为人知的内容。</translation>
    </message>
    <message>
        <source>%1 All changes saved.</source>
        <translation>%1所有更改均已保存。</translation>
    </message>
</context>
<context>
    <name>dekade::app::ExportPanel</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG, a drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF, a page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>CSV, the data</source>
        <translation>CSV 数据</translation>
    </message>
    <message>
        <source>JSON, the data</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>96 dpi, as on screen</source>
        <translation>96 dpi，同屏幕</translation>
    </message>
    <message>
        <source>192 dpi, twice as fine</source>
        <translation>192 dpi，加倍精细</translation>
    </message>
    <message>
        <source>300 dpi, for print</source>
        <translation>300 dpi，供印刷</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>live, can be edited</source>
        <translation>可编辑文字</translation>
    </message>
    <message>
        <source>outlines, exact anywhere</source>
        <translation>轮廓，处处一致</translation>
    </message>
    <message>
        <source>No canvas behind the figure</source>
        <translation>图不带底色</translation>
    </message>
    <message>
        <source>Title, key, sources, lens, filter and data version stand in every file. The same choices give the same bytes.</source>
        <translation>每个文件都含标题、图例、来源、口径、筛选与数据版本。选择相同，文件逐字节相同。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Copied as picture, drawing and data</source>
        <translation>已复制为图片、矢量图与数据</translation>
    </message>
</context>
<context>
    <name>dekade::app::FilmDesk</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Films (*.gif *.webp *.mp4)</source>
        <translation>影片 (*.gif *.webp *.mp4)</translation>
    </message>
    <message>
        <source>Folder for the numbered frames</source>
        <translation>存放编号帧的文件夹</translation>
    </message>
    <message>
        <source>The name of %1 must end in .gif, .webp or .mp4, or in / for a folder of frames.</source>
        <translation>%1 的名称必须以 .gif、.webp 或 .mp4 结尾，或以 / 结尾写成帧文件夹。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>dekade::app::FindBox</name>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
</context>
<context>
    <name>dekade::app::InspectorJoint</name>
    <message>
        <source>%1 stands on the timeline as your own model.</source>
        <translation>%1 已作为您自己的模型列入时间线。</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.pdf *.csv *.json)</source>
        <translation>图片与数据 (*.png *.svg *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>由 %1 计算</translation>
    </message>
    <message>
        <source>undated file %1, placed at its last change</source>
        <translation>文件 %1 无日期，置于其最后修改之日</translation>
    </message>
    <message>
        <source>%1 stands on the timeline as your own model. The file has no date: it is placed at %2; give it a date in the details.</source>
        <translation>%1 已作为您自己的模型列入时间线。文件没有日期，暂置于 %2；请在详情中填写日期。</translation>
    </message>
</context>
<context>
    <name>dekade::app::KnownOnBar</name>
    <message>
        <source>As known on</source>
        <translation>截至此日所知</translation>
    </message>
    <message>
        <source>As known on this day</source>
        <translation>截至此日所知</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>早一个月</translation>
    </message>
    <message>
        <source>A month earlier (Down)</source>
        <translation>早一个月（↓）</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>晚一个月</translation>
    </message>
    <message>
        <source>A month later (Up)</source>
        <translation>晚一个月（↑）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>显示全部已知内容</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>A release date counts from its day, a source without a date from the release of its model.</source>
        <translation>发布日期自当日起算；无日期的来源自其模型发布起算。</translation>
    </message>
    <message>
        <source>“%1” is no day; write YYYY-MM-DD</source>
        <translation>“%1”不是日期；请写作 YYYY-MM-DD</translation>
    </message>
    <message numerus="yes">
        <source>%n later claim(s)</source>
        <translation>
            <numerusform>%n 条较晚的说法</numerusform>
        </translation>
    </message>
    <message>
        <source>hides %1, %2</source>
        <translation>隐藏 %1、%2</translation>
    </message>
</context>
<context>
    <name>dekade::app::LabPage</name>
    <message>
        <source>Balance lab</source>
        <translation>均衡实验室</translation>
    </message>
    <message>
        <source>Recorded loads</source>
        <translation>负载记录</translation>
    </message>
    <message>
        <source>Live training</source>
        <translation>现场训练</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面的部分</translation>
    </message>
    <message>
        <source>MaxVio</source>
        <translation>MaxVio</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Task loss</source>
        <translation>任务损失</translation>
    </message>
    <message>
        <source>Curve over the steps</source>
        <translation>随步数的曲线</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The picture as PNG, SVG or PDF, its numbers as CSV or JSON</source>
        <translation>图片为 PNG、SVG 或 PDF，数字为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>The training so far as GIF, WebP or MP4, or as a folder of frames</source>
        <translation>把目前的训练写成 GIF、WebP 或 MP4，或一个帧文件夹</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>回到图</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>回到图（Esc）</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pictures and tables (*.png *.svg *.pdf *.csv *.json)</source>
        <translation>图片和表格 (*.png *.svg *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>As GIF, WebP or MP4…</source>
        <translation>存为 GIF、WebP 或 MP4…</translation>
    </message>
    <message>
        <source>As numbered frames in a folder…</source>
        <translation>存为文件夹里的编号帧…</translation>
    </message>
</context>
<context>
    <name>dekade::app::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Dekade</source>
        <translation>关于 Dekade</translation>
    </message>
    <message>
        <source>Filters and key</source>
        <translation>筛选与图例</translation>
    </message>
    <message>
        <source>Fold the filters away</source>
        <translation>收起筛选</translation>
    </message>
    <message>
        <source>%1 — Dekade</source>
        <translation>%1 — Dekade</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>返回详情</translation>
    </message>
    <message>
        <source>Fold the details away</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation>表格 (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>%1 was not read: it is not a table. Tables are .csv, .tsv, .txt and .json files.</source>
        <translation>未读取 %1：它不是表格。表格是 .csv、.tsv、.txt 和 .json 文件。</translation>
    </message>
    <message>
        <source>Select a model first: R shows its router.</source>
        <translation>请先选择一个模型：R 键显示它的路由器。</translation>
    </message>
</context>
<context>
    <name>dekade::app::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Reset filters and view</source>
        <translation>重置筛选与视图</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Table in place of the chart</source>
        <translation>以表格代替图</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>The whole figure</source>
        <translation>显示全图</translation>
    </message>
    <message>
        <source>Next model by date</source>
        <translation>按日期下一个模型</translation>
    </message>
    <message>
        <source>Previous model by date</source>
        <translation>按日期上一个模型</translation>
    </message>
    <message>
        <source>Compare, or take out</source>
        <translation>加入或移出对比</translation>
    </message>
    <message>
        <source>Clear the comparison</source>
        <translation>清除对比</translation>
    </message>
    <message>
        <source>Why the claims differ</source>
        <translation>说法为何不同</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Dekade</source>
        <translation>关于 Dekade</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Claims in place of the chart</source>
        <translation>以说法代替图表</translation>
    </message>
    <message>
        <source>As known on a day…</source>
        <translation>截至某日所知…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <translation>添加说法…</translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation>修改模型…</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>在结构查看器中打开</translation>
    </message>
    <message>
        <source>Inspect the compared models side by side</source>
        <translation>并排查看所对比的模型</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教学(&amp;T)</translation>
    </message>
    <message>
        <source>Balance lab</source>
        <translation>均衡实验室</translation>
    </message>
    <message>
        <source>Recorded loads</source>
        <translation>负载记录</translation>
    </message>
    <message>
        <source>Router of the selected model</source>
        <translation>所选模型的路由器</translation>
    </message>
</context>
<context>
    <name>dekade::app::RoutingPage</name>
    <message>
        <source>Choices from a file</source>
        <translation>从文件读取选择</translation>
    </message>
    <message>
        <source>Recorded choices (*.json *.csv)</source>
        <translation>记录的选择 (*.json *.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Choices (*.json *.csv)</source>
        <translation>选择 (*.json *.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Back to the router</source>
        <translation>回到路由器</translation>
    </message>
    <message>
        <source>Back to the router (Esc)</source>
        <translation>回到路由器（Esc）</translation>
    </message>
    <message>
        <source>Recorded loads by kind of text and layer</source>
        <translation>按文本种类与层的实录负载</translation>
    </message>
</context>
<context>
    <name>dekade::app::StatusLine</name>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%2 个中标出 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 models drawn</source>
        <translation>%2 个模型中画出 %1 个</translation>
    </message>
    <message>
        <source>%1 by name in the lane</source>
        <translation>名单栏 %1 个</translation>
    </message>
    <message>
        <source>%1 without a dated size</source>
        <translation>%1 个规模无日期</translation>
    </message>
    <message>
        <source>%1 not stated by this measure</source>
        <translation>%1 个未按此计量说明</translation>
    </message>
    <message>
        <source>Lens %1   Catalogue %2   %3 claims</source>
        <translation>口径 %1   目录 %2   %3 条说法</translation>
    </message>
</context>
<context>
    <name>dekade::app::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+左）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+右）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Lens: whose claims count</source>
        <translation>口径：采信谁的说法</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>显示 ▾</translation>
    </message>
    <message>
        <source>What the figure shows</source>
        <translation>图中显示的内容</translation>
    </message>
    <message>
        <source>Trend with its interval</source>
        <translation>趋势与区间</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Lines of equal compute and tokens a parameter</source>
        <translation>等算力线与每参数词元线</translation>
    </message>
    <message>
        <source>Trend interval: %1 %</source>
        <translation>趋势区间：%1%</translation>
    </message>
    <message>
        <source>Compute-optimal line</source>
        <translation>算力最优线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other people’s models as grey dots</source>
        <translation>以灰点显示他人的模型</translation>
    </message>
</context>
<context>
    <name>dekade::claims::ClaimsPage</name>
    <message>
        <source>Model, value, source or quote</source>
        <translation>模型、数值、来源或引文</translation>
    </message>
    <message>
        <source>Look for words in the claims</source>
        <translation>在说法中查找词语</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部折叠</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::claims::ClaimsTree</name>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Take the preference back</source>
        <translation>取消首选</translation>
    </message>
    <message>
        <source>Prefer this claim</source>
        <translation>首选此说法</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <translation>添加说法…</translation>
    </message>
    <message>
        <source>Change this claim…</source>
        <translation>修改此说法…</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>删除此说法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Space prefers a claim, Enter goes to the model, Insert adds a claim, F2 changes and Delete deletes your own, Ctrl+C copies, the Menu key sorts</source>
        <translation>空格键优先采用一条说法，回车键转到模型，Insert 键添加说法，F2 键修改、Delete 键删除自己的说法，Ctrl+C 复制，菜单键排序</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>As in the catalogue</source>
        <translation>按目录顺序</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
</context>
<context>
    <name>dekade::details::ClaimRow</name>
    <message>
        <source>used, </source>
        <translation>采用，</translation>
    </message>
    <message>
        <source>%1%2, %3, %4, %5</source>
        <translation>%1%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>Enter shows source and quote, P prefers this claim</source>
        <translation>Enter 显示来源与引文，P 设为首选</translation>
    </message>
    <message>
        <source>Take the preference back</source>
        <translation>取消首选</translation>
    </message>
    <message>
        <source>Prefer this claim</source>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>Enter shows source and quote, P prefers this claim, F2 changes and Delete deletes it</source>
        <translation>回车显示来源与引文，P 首选此说法，F2 修改，Delete 删除</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <translation>添加说法…</translation>
    </message>
    <message>
        <source>Change this claim…</source>
        <translation>修改此说法…</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>删除此说法</translation>
    </message>
</context>
<context>
    <name>dekade::details::ClaimSection</name>
    <message>
        <source>Add a claim: %1</source>
        <translation>添加说法：%1</translation>
    </message>
    <message>
        <source>Add a claim… (Insert)</source>
        <translation>添加说法…（Insert）</translation>
    </message>
</context>
<context>
    <name>dekade::details::CompareStrip</name>
    <message>
        <source>undisclosed</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the comparison</source>
        <translation>清除对比</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Tokens a parameter</source>
        <translation>每参数词元数</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>将 %1 移出对比</translation>
    </message>
</context>
<context>
    <name>dekade::details::DetailsPane</name>
    <message>
        <source>Compare   C</source>
        <translation>加入对比   C</translation>
    </message>
    <message>
        <source>Claims about the selected model</source>
        <translation>所选模型的各种说法</translation>
    </message>
    <message>
        <source>Select a model in the chart or the table: click it, or walk with the arrow keys.</source>
        <translation>在图或表格中选择一个模型：单击，或用方向键移动。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1词元</translation>
    </message>
    <message>
        <source>Data and licence</source>
        <translation>数据与许可</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In other data</source>
        <translation>其他数据中</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <translation>添加说法…</translation>
    </message>
    <message>
        <source>Your own model</source>
        <translation>您自己的模型</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open in inspector   Enter</source>
        <translation>查看结构   Enter</translation>
    </message>
    <message>
        <source>Compared ✓   C</source>
        <translation>已加入对比 ✓   C</translation>
    </message>
</context>
<context>
    <name>dekade::details::DisagreementStrip</name>
    <message>
        <source>On a log scale: %1</source>
        <translation>对数坐标：%1</translation>
    </message>
</context>
<context>
    <name>dekade::details::Fold</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dekade::details::WhyNote</name>
    <message>
        <source>Why do these differ?</source>
        <translation>为何不同？</translation>
    </message>
</context>
<context>
    <name>dekade::editing::ClaimForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>2024, 2024-07 or 2024-07-23</source>
        <translation>2024、2024-07 或 2024-07-23</translation>
    </message>
    <message>
        <source>= %1 %2</source>
        <translation>= %1 %2</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>A claim of your own about %1</source>
        <translation>您关于 %1 的说法</translation>
    </message>
    <message>
        <source>Change your claim about %1</source>
        <translation>修改您关于 %1 的说法</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Meant as</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计的是</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Of the stage</source>
        <translation>阶段说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>来源日期</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>paper, page, or my own estimate</source>
        <translation>论文、网页，或我的估计</translation>
    </message>
    <message>
        <source>section, table, page</source>
        <translation>章节、表、页</translation>
    </message>
</context>
<context>
    <name>dekade::editing::FormPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
</context>
<context>
    <name>dekade::editing::ModelForm</name>
    <message>
        <source>A model of your own. Its numbers are claims, added afterwards.</source>
        <translation>您自己的模型。其数字是说法，随后添加。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制作方</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>开放程度</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>apart by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>a family of its own</source>
        <translation>自成系列</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>released by its maker</source>
        <translation>制作方已发布</translation>
    </message>
</context>
<context>
    <name>dekade::filters::DatasetRow</name>
    <message>
        <source>Faint</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>How %1 is drawn</source>
        <translation>%1 的显示方式</translation>
    </message>
</context>
<context>
    <name>dekade::filters::FacetDelegate</name>
    <message>
        <source>Ctrl+click shows all</source>
        <translation>Ctrl+单击显示全部</translation>
    </message>
    <message>
        <source>Ctrl+click shows only this</source>
        <translation>Ctrl+单击只显示此项</translation>
    </message>
</context>
<context>
    <name>dekade::filters::FacetView</name>
    <message>
        <source>Show only this</source>
        <translation>只显示此项</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>显示“%1”的全部</translation>
    </message>
</context>
<context>
    <name>dekade::filters::FilterPane</name>
    <message>
        <source>Filters and key</source>
        <translation>筛选与图例</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Filters and key of the chart</source>
        <translation>图的筛选与图例</translation>
    </message>
    <message>
        <source>Space checks or unchecks, Ctrl+Space shows only the row, left and right fold</source>
        <translation>空格勾选或取消，Ctrl+空格只显示该行，左右键折叠与展开</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>dekade::filters::MonthFields</name>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>Write a month as 2024-07.</source>
        <translation>月份请写成 2024-07。</translation>
    </message>
    <message>
        <source>Released since this month, written as 2024-07</source>
        <translation>自此月起发布，写成 2024-07</translation>
    </message>
    <message>
        <source>Released before this month, written as 2024-07</source>
        <translation>早于此月发布，写成 2024-07</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
</context>
<context>
    <name>dekade::filters::OtherData</name>
    <message>
        <source>Faint, it leaves the axes as they are; flagged rows and rows without a day or a number are not drawn.</source>
        <translation>浅色显示时不影响坐标轴；有标记的行以及缺少日期或数值的行不绘出。</translation>
    </message>
    <message>
        <source>It is too large to be drawn in full.</source>
        <translation>数据过大，无法完整显示。</translation>
    </message>
    <message>
        <source>%1 faint</source>
        <translation>浅色 %1 个</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>读取中…</translation>
    </message>
</context>
<context>
    <name>dekade::imports::BatchList</name>
    <message>
        <source>Take back %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>已有的导入</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>dekade::imports::BatchTableModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>有效行数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>dekade::imports::ColumnTableModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Its heading</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
</context>
<context>
    <name>dekade::imports::FilePage</name>
    <message>
        <source>The file has a heading and no rows.</source>
        <translation>文件只有标题行，没有数据行。</translation>
    </message>
    <message>
        <source>No row of the file can be read.</source>
        <translation>文件中没有一行可以读取。</translation>
    </message>
    <message>
        <source>All or nothing: mend the file, or leave out the rows that cannot be read.</source>
        <translation>要么全部导入，要么都不导入：请修正文件，或略去无法读取的行。</translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>此文件中的内容都已存在。</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>%1, of which %2 cannot be read</source>
        <translation>%1，其中 %2 行无法读取</translation>
    </message>
    <message>
        <source>%1, all can be read</source>
        <translation>%1，全部可以读取</translation>
    </message>
    <message>
        <source>%1 new, %2 in another version, %3 known already</source>
        <translation>新增 %1，换新版本 %2，已有 %3</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>第 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n row(s) that cannot be read</source>
        <translation>
            <numerusform>略去无法读取的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Columns (%1)</source>
        <translation>列 (%1)</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>备注 (%1)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>带来</translation>
    </message>
    <message>
        <source>The first rows as they will be read</source>
        <translation>将要读入的前几行</translation>
    </message>
    <message>
        <source>What each column is read as</source>
        <translation>每一列读作什么</translation>
    </message>
    <message>
        <source>Names and dates only: nothing in it can be drawn.</source>
        <translation>只有名称和日期：没有可绘制的内容。</translation>
    </message>
    <message>
        <source>The first rows all have one date: is it the day of the download?</source>
        <translation>前几行日期全部相同：是否为下载日期？</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>dekade::imports::ImportPane</name>
    <message>
        <source>%1: %2 rows: %3 added, %4 in a newer version, %5 known already, %6 left out.</source>
        <translation>%1：共 %2 行，新增 %3，换新版本 %4，已有 %5，略去 %6。</translation>
    </message>
    <message>
        <source>%1 All changes are saved.</source>
        <translation>%1 所有更改均已保存。</translation>
    </message>
    <message>
        <source>The import “%1” is taken back: the store is as if it had never been. All changes are saved.</source>
        <translation>已撤回导入“%1”：库中如同从未导入过。所有更改均已保存。</translation>
    </message>
    <message>
        <source>%1 was not imported: cancelled. The store is as it was.</source>
        <translation>未导入 %1：已取消。库保持原样。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 cannot be imported. Nothing was changed.</source>
        <translation>%1 无法导入。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be imported; the pane says why.</source>
        <translation>%1 无法导入；原因见面板。</translation>
    </message>
    <message>
        <source>%1 was not imported; the store is as it was. %2</source>
        <translation>未导入 %1；库保持原样。%2</translation>
    </message>
    <message>
        <source>The import was not taken back; the store is as it was. %1</source>
        <translation>未撤回导入；库保持原样。%1</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>撤销导入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在撤回…</translation>
    </message>
    <message>
        <source>Counting: %1 rows so far, %2 %; nothing is written</source>
        <translation>正在计数：已读 %1 行，%2 %；未写入任何内容</translation>
    </message>
    <message>
        <source>Importing: %1 rows so far, %2 %</source>
        <translation>正在导入：已读 %1 行，%2 %</translation>
    </message>
    <message>
        <source>Tables of AI models can be read in: those of Epoch AI and Our World in Data as CSV, Dekade&apos;s own as CSV or JSON, and any other with a column of names. Drop files anywhere on the window, or choose them. Nothing is written before you have seen what they hold.</source>
        <translation>可以读入人工智能模型的表格：Epoch AI 和 Our World in Data 的 CSV、Dekade 自己的 CSV 或 JSON，以及任何有名称列的表格。把文件拖放到窗口任意处，或自行选择。在您看过内容之前不会写入任何东西。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import this file</source>
        <translation>导入此文件</translation>
    </message>
    <message>
        <source>Imports of more than %1 rows in all are not listed as models: they are dots in the figure only.</source>
        <translation>导入总数超过 %1 行时不再列为模型，只在图中显示为点。</translation>
    </message>
    <message>
        <source>The figure draws them as faint dots. “Other data” in the filters draws them in full or not at all.</source>
        <translation>图中以浅色点显示。可在筛选栏的“其他数据”中改为完整显示或不显示。</translation>
    </message>
</context>
<context>
    <name>dekade::imports::ProblemTableModel</name>
    <message>
        <source>row left out</source>
        <translation>此行略去</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已注明</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 This row cannot be taken.</source>
        <translation>%1 此行无法采用。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>dekade::imports::RecordTableModel</name>
    <message>
        <source>%1 (from %2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Flagged as</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>dekade::imports::Remarks</name>
    <message>
        <source>The first %1 of %2</source>
        <translation>前 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>所有类别 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>未发现异常。</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>备注类别</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>对文件的备注</translation>
    </message>
</context>
<context>
    <name>dekade::imports::Words</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>开放程度</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Why it is notable</source>
        <translation>入选理由</translation>
    </message>
    <message>
        <source>The model it was made from</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>At the frontier</source>
        <translation>前沿模型</translation>
    </message>
    <message>
        <source>Notes on training tokens</source>
        <translation>训练词元说明</translation>
    </message>
    <message>
        <source>How training compute was found</source>
        <translation>训练计算量的得出方式</translation>
    </message>
    <message>
        <source>Too many or too few cells</source>
        <translation>单元格过多或过少</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>No date that can be read</source>
        <translation>日期无法读取</translation>
    </message>
    <message>
        <source>Damaged characters</source>
        <translation>字符损坏</translation>
    </message>
    <message>
        <source>A claim that cannot be read</source>
        <translation>说法无法读取</translation>
    </message>
    <message>
        <source>Refused by the store</source>
        <translation>被库拒绝</translation>
    </message>
    <message>
        <source>A broken row, joined</source>
        <translation>断开的行，已接合</translation>
    </message>
    <message>
        <source>Several numbers in one cell</source>
        <translation>一格有多个数字</translation>
    </message>
    <message>
        <source>The same model twice</source>
        <translation>同一模型出现两次</translation>
    </message>
    <message>
        <source>Text after a closing quote</source>
        <translation>结束引号后还有文字</translation>
    </message>
    <message>
        <source>A column that is not read</source>
        <translation>未读取的列</translation>
    </message>
    <message>
        <source>A column twice</source>
        <translation>重复的列</translation>
    </message>
    <message>
        <source>The same date everywhere</source>
        <translation>日期全部相同</translation>
    </message>
    <message>
        <source>Nothing that can be drawn</source>
        <translation>没有可绘制的内容</translation>
    </message>
    <message>
        <source>A name and nothing else</source>
        <translation>只有名称</translation>
    </message>
    <message>
        <source>A row of empty cells</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>a value outside its own bounds</source>
        <translation>数值超出自身上下限</translation>
    </message>
    <message>
        <source>data not counted in tokens</source>
        <translation>数据不以词元计</translation>
    </message>
    <message>
        <source>called wrong or unverified by its table</source>
        <translation>原表称其有误或未核实</translation>
    </message>
    <message>
        <source>made from another model</source>
        <translation>由其他模型而来</translation>
    </message>
    <message>
        <source>a rumour</source>
        <translation>传闻</translation>
    </message>
    <message>
        <source>stands in the file before</source>
        <translation>文件中已出现过</translation>
    </message>
    <message>
        <source>Epoch AI</source>
        <translation>Epoch AI</translation>
    </message>
    <message>
        <source>Dekade or plain CSV</source>
        <translation>Dekade 或普通 CSV</translation>
    </message>
    <message>
        <source>Dekade JSON</source>
        <translation>Dekade JSON</translation>
    </message>
    <message>
        <source>Our World in Data</source>
        <translation>Our World in Data</translation>
    </message>
    <message>
        <source>Our World in Data: %1</source>
        <translation>Our World in Data：%1</translation>
    </message>
    <message>
        <source>cells apart by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>cells apart by semicolons</source>
        <translation>以分号分隔</translation>
    </message>
    <message>
        <source>cells apart by tabs</source>
        <translation>以制表符分隔</translation>
    </message>
    <message>
        <source>%1: lower bound</source>
        <translation>%1：下限</translation>
    </message>
    <message>
        <source>%1: upper bound</source>
        <translation>%1：上限</translation>
    </message>
    <message>
        <source>%1: basis</source>
        <translation>%1：依据</translation>
    </message>
</context>
<context>
    <name>dekade::inspector::ColumnHead</name>
    <message>
        <source>Model of column %1</source>
        <translation>第 %1 列的模型</translation>
    </message>
    <message>
        <source>Move %1 to the left</source>
        <translation>将 %1 左移</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>将 %1 右移</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 parameters, %2 active</source>
        <translation>%1 个参数，激活 %2</translation>
    </message>
</context>
<context>
    <name>dekade::inspector::ColumnsView</name>
    <message>
        <source>Ledger of %1</source>
        <translation>%1 的参数账</translation>
    </message>
    <message>
        <source>Reported against counted</source>
        <translation>报告值与计算值</translation>
    </message>
</context>
<context>
    <name>dekade::inspector::CostView</name>
    <message>
        <source>Cost of %1 against the context</source>
        <translation>%1 的开销与上下文</translation>
    </message>
    <message>
        <source>At a context of %1: KV cache %2, %3 FLOPs for the next token.</source>
        <translation>上下文 %1 时：KV 缓存 %2，下一词元 %3 FLOP。</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>权重内存</translation>
    </message>
</context>
<context>
    <name>dekade::inspector::DiagramView</name>
    <message>
        <source>Block diagram of %1</source>
        <translation>%1 的结构图</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s), %1. Left and Right choose the block that is drawn.</source>
        <translation>
            <numerusform>%n 层，%1。左右键选择所画的块。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::inspector::InspectorBar</name>
    <message>
        <source>‹ Back to chart   Esc</source>
        <translation>‹ 返回图表   Esc</translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>返回图表</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Difference priced</source>
        <translation>差异计价</translation>
    </message>
    <message>
        <source>How models are compared</source>
        <translation>如何对比模型</translation>
    </message>
    <message>
        <source>+ Add a model</source>
        <translation>+ 添加模型</translation>
    </message>
    <message>
        <source>Add a model beside</source>
        <translation>在旁添加一个模型</translation>
    </message>
    <message>
        <source>Heights by share</source>
        <translation>高度按占比</translation>
    </message>
    <message>
        <source>Boxes as tall as their share of the parameters</source>
        <translation>方框高度按参数占比</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假如…</translation>
    </message>
    <message>
        <source>Copy ▾</source>
        <translation>复制 ▾</translation>
    </message>
    <message>
        <source>Copy the ledger</source>
        <translation>复制参数账</translation>
    </message>
    <message>
        <source>Ledger as CSV</source>
        <translation>参数账（CSV）</translation>
    </message>
    <message>
        <source>Ledger as Markdown</source>
        <translation>参数账（Markdown）</translation>
    </message>
    <message>
        <source>Ledger as LaTeX</source>
        <translation>参数账（LaTeX）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>differs between the columns</source>
        <translation>各列不同</translation>
    </message>
    <message>
        <source>chosen, idle (one example token)</source>
        <translation>选中、闲置（示例词元）</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计算值</translation>
    </message>
</context>
<context>
    <name>dekade::inspector::InspectorPage</name>
    <message>
        <source>The ledger is copied.</source>
        <translation>参数账已复制。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>结构查看器</translation>
    </message>
</context>
<context>
    <name>dekade::inspector::WhatIfPanel</name>
    <message>
        <source>As published</source>
        <translation>恢复公布值</translation>
    </message>
    <message>
        <source>Change a number and see all of it move.</source>
        <translation>改动一个数字，看各处随之变化。</translation>
    </message>
    <message>
        <source>%1 parameters, published %2: %3</source>
        <translation>%1 个参数，公布为 %2：%3</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>不能为 %1：%2</translation>
    </message>
</context>
<context>
    <name>dekade::items::ClaimTableModel</name>
    <message>
        <source>used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
</context>
<context>
    <name>dekade::items::ClaimTreeModel</name>
    <message>
        <source>%1, preferred by you</source>
        <translation>%1，您的首选</translation>
    </message>
    <message>
        <source>Model, quantity, claim</source>
        <translation>模型、量、说法</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
</context>
<context>
    <name>dekade::items::FacetModel</name>
    <message>
        <source>values: %1</source>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation>模型：%1</translation>
    </message>
</context>
<context>
    <name>dekade::items::Words</name>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 词</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Basis of the size</source>
        <translation>规模的依据</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>开放程度</translation>
    </message>
    <message>
        <source>%1 other makers</source>
        <translation>其他 %1 家厂商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Non-embedding</source>
        <translation>非嵌入参数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>undisclosed</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合专家</translation>
    </message>
    <message>
        <source>Kind undisclosed</source>
        <translation>类型未公开</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>gist</source>
        <translation>Gist</translation>
    </message>
    <message>
        <source>counted from the shape</source>
        <translation>按结构计算</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>rumour</source>
        <translation>传闻</translation>
    </message>
    <message>
        <source>of something else</source>
        <translation>另有所指</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>initial stage</source>
        <translation>初始阶段</translation>
    </message>
    <message>
        <source>long-context stage</source>
        <translation>长上下文阶段</translation>
    </message>
    <message>
        <source>annealing stage</source>
        <translation>退火阶段</translation>
    </message>
    <message>
        <source>the data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parameters, total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Parameters, active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Parameters, non-embedding</source>
        <translation>非嵌入参数</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>键值头</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>Experts, total</source>
        <translation>专家总数</translation>
    </message>
    <message>
        <source>Experts, active</source>
        <translation>激活专家</translation>
    </message>
    <message>
        <source>Experts, shared</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>专家宽度</translation>
    </message>
    <message>
        <source>First dense layers</source>
        <translation>前置稠密层</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>开放权重</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>开源</translation>
    </message>
    <message>
        <source>restricted weights</source>
        <translation>受限权重</translation>
    </message>
    <message>
        <source>api</source>
        <translation>仅 API</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练算力</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练成本</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Curated</source>
        <translation>精选</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>preferred by you</source>
        <translation>您的首选</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>系列 %1</translation>
    </message>
    <message>
        <source>%1, preferred by you</source>
        <translation>%1，您的首选</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>个参数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个词元</translation>
    </message>
    <message>
        <source>words</source>
        <translation>个单词</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>个专家</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>个头</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>维</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>words of text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>tokens seen</source>
        <translation>见过的词元</translation>
    </message>
    <message>
        <source>unique tokens</source>
        <translation>去重词元</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>恰为</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>under</source>
        <translation>不到</translation>
    </message>
</context>
<context>
    <name>dekade::lab::LabControls</name>
    <message>
        <source>α: weight of the auxiliary loss, column B</source>
        <translation>α：辅助损失的权重，B 列</translation>
    </message>
    <message>
        <source>u: step of the bias update, column C</source>
        <translation>u：偏置更新的步长，C 列</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate of all columns</source>
        <translation>所有列的学习率</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Capacity factor: places of an expert in fair shares, column D</source>
        <translation>容量系数：专家的位置数，以公平份额计，D 列</translation>
    </message>
    <message>
        <source>k: experts a token; begins anew</source>
        <translation>k：每个词元的专家数；重新开始</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>E: number of experts; begins anew</source>
        <translation>E：专家数；重新开始</translation>
    </message>
    <message>
        <source>μ: how much all tokens have in common; begins anew</source>
        <translation>μ：所有词元的共同部分；重新开始</translation>
    </message>
    <message>
        <source>Freeze router</source>
        <translation>冻结路由器</translation>
    </message>
    <message>
        <source>The router stops learning, the experts go on (F)</source>
        <translation>路由器停止学习，专家继续（F）</translation>
    </message>
    <message>
        <source>Centre bias</source>
        <translation>偏置居中</translation>
    </message>
    <message>
        <source>Takes the mean off every bias update, so that the biases do not drift together (M)</source>
        <translation>每次更新减去均值，使偏置不会一起漂移（M）</translation>
    </message>
    <message>
        <source>A: no balancing</source>
        <translation>A：不做均衡</translation>
    </message>
    <message>
        <source>A: auxiliary loss</source>
        <translation>A：辅助损失</translation>
    </message>
    <message>
        <source>A: bias update</source>
        <translation>A：偏置更新</translation>
    </message>
    <message>
        <source>How column A goes on from here</source>
        <translation>A 列从这里起怎样继续</translation>
    </message>
    <message>
        <source>Gives column A a cure from this step on (1, 2, 3)</source>
        <translation>从这一步起给 A 列施治（1、2、3）</translation>
    </message>
</context>
<context>
    <name>dekade::lab::LabTransport</name>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>到开头（Home）</translation>
    </message>
    <message>
        <source>Back 50 steps</source>
        <translation>后退 50 步</translation>
    </message>
    <message>
        <source>Back 50 steps (←)</source>
        <translation>后退 50 步（←）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>On 50 steps</source>
        <translation>前进 50 步</translation>
    </message>
    <message>
        <source>On 50 steps (→)</source>
        <translation>前进 50 步（→）</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到结尾（End）</translation>
    </message>
    <message>
        <source>Training step</source>
        <translation>训练步</translation>
    </message>
    <message>
        <source>Training step %1, all columns together; trained up to %2</source>
        <translation>训练第 %1 步，各列同步；已训练到 %2</translation>
    </message>
    <message>
        <source>Training step %1, all columns together</source>
        <translation>训练第 %1 步，各列同步</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed; another one begins anew</source>
        <translation>种子；换一个就重新开始</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Begins anew from the seed (R)</source>
        <translation>从种子重新开始（R）</translation>
    </message>
    <message>
        <source>Stills only</source>
        <translation>只看静帧</translation>
    </message>
</context>
<context>
    <name>dekade::routing::RouterBar</name>
    <message>
        <source>of %1</source>
        <translation>共 %1 层</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Another model below, on the same tokens (C)</source>
        <translation>下方再放一个模型，词元相同（C）</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Recorded loads by kind of text and layer (H)</source>
        <translation>按文本种类与层的实录负载（H）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>This moment as a picture…</source>
        <translation>此刻存为图片…</translation>
    </message>
    <message>
        <source>The choices as CSV or JSON…</source>
        <translation>选择存为 CSV 或 JSON…</translation>
    </message>
    <message>
        <source>The film as GIF, WebP or MP4…</source>
        <translation>影片存为 GIF、WebP 或 MP4…</translation>
    </message>
    <message>
        <source>The film as numbered frames…</source>
        <translation>影片存为编号帧…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>用于对比的模型</translation>
    </message>
    <message>
        <source>Whose choices are played</source>
        <translation>播放谁的选择</translation>
    </message>
    <message>
        <source>Kind of text the loads were recorded of</source>
        <translation>负载取自哪种文本</translation>
    </message>
    <message>
        <source>Recorded layer</source>
        <translation>有记录的层</translation>
    </message>
    <message>
        <source>Text to route</source>
        <translation>要路由的文本</translation>
    </message>
    <message>
        <source>Type a text to route</source>
        <translation>输入要路由的文本</translation>
    </message>
</context>
<context>
    <name>dekade::routing::RoutingView</name>
    <message>
        <source>The router&apos;s picture</source>
        <translation>路由器的画面</translation>
    </message>
    <message>
        <source>token %1 of %2, stage %3 of 5</source>
        <translation>第 %1 个词元（共 %2 个），第 %3 步（共 5 步）</translation>
    </message>
    <message>
        <source>the choices are among %1 experts; 2 to 4,096 can be played</source>
        <translation>这些选择涉及 %1 位专家；可播放 2 到 4,096 位</translation>
    </message>
</context>
<context>
    <name>dekade::routing::Transport</name>
    <message>
        <source>To the first step</source>
        <translation>到第一步</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>To the last step</source>
        <translation>到最后一步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>New</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Stills only</source>
        <translation>只看静帧</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>车流</translation>
    </message>
    <message>
        <source>512 more tokens travel at the same time</source>
        <translation>另有 512 个词元同时上路</translation>
    </message>
    <message>
        <source>Capacity factor %1</source>
        <translation>容量因子 %1</translation>
    </message>
    <message>
        <source>Experts take only so many times the fair share; further tokens are dropped</source>
        <translation>每位专家最多接收均值的若干倍；多出的词元被丢弃</translation>
    </message>
    <message>
        <source>Skew %1</source>
        <translation>偏斜 %1</translation>
    </message>
    <message>
        <source>Space plays, ← → step, 1–9 models, F11 presents</source>
        <translation>空格播放，← → 逐步，1–9 切换模型，F11 演示</translation>
    </message>
    <message>
        <source>Steps of the play</source>
        <translation>播放的步骤</translation>
    </message>
    <message>
        <source>Seed of the router&apos;s numbers</source>
        <translation>路由器数字的种子</translation>
    </message>
    <message>
        <source>Capacity factor</source>
        <translation>容量因子</translation>
    </message>
    <message>
        <source>Skew: how much every token likes the first experts</source>
        <translation>偏斜：所有词元偏爱前几位专家的程度</translation>
    </message>
</context>
<context>
    <name>dekade::table::ColumnChoice</name>
    <message>
        <source>Move “%1” left</source>
        <translation>将“%1”左移</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>将“%1”右移</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All columns, as at first</source>
        <translation>显示全部列并恢复初始布局</translation>
    </message>
</context>
<context>
    <name>dekade::table::TableView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Enter opens a model, C compares it, Ctrl+C copies the selected rows, the Menu key sorts and chooses columns</source>
        <translation>按回车键打开模型，按 C 键对比，按 Ctrl+C 复制所选行，按菜单键排序并选择列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>按“%1”升序排列</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>按“%1”降序排列</translation>
    </message>
</context>
<context>
    <name>dekade::timeline::Scrubber</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Time shown: %1 to %2</source>
        <translation>显示时段：%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) · Space plays, ← → step</source>
        <translation>
            <numerusform>%n 次发布 · 空格播放，← → 逐步</numerusform>
        </translation>
    </message>
</context>
</TS>
