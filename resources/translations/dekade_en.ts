<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>  %n answer(s), %1 times apart
</source>
        <translation>
            <numerusform>  %n answer, %1 times apart
</numerusform>
            <numerusform>  %n answers, %1 times apart
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and are left out; dekade import --dry-run lists them</source>
        <translation>
            <numerusform>%n row could not be read and is left out; dekade import --dry-run lists it</numerusform>
            <numerusform>%n rows could not be read and are left out; dekade import --dry-run lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s); --format json lists them</source>
        <translation>
            <numerusform>%n more remark; --format json lists them</numerusform>
            <numerusform>%n more remarks; --format json lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read; an import needs --skip-bad-rows to leave them out</source>
        <translation>
            <numerusform>%n row cannot be read; an import needs --skip-bad-rows to leave it out</numerusform>
            <numerusform>%n rows cannot be read; an import needs --skip-bad-rows to leave them out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and are left out</source>
        <translation>
            <numerusform>%n row could not be read and is left out</numerusform>
            <numerusform>%n rows could not be read and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n answer(s), %1 % apart
</source>
        <translation>
            <numerusform>  %n answer, %1 % apart
</numerusform>
            <numerusform>  %n answers, %1 % apart
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n answer(s), %1 times apart</source>
        <translation>
            <numerusform>%n answer, %1 times apart</numerusform>
            <numerusform>%n answers, %1 times apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 % apart</source>
        <translation>
            <numerusform>%n answer, %1 % apart</numerusform>
            <numerusform>%n answers, %1 % apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>The chart has %n point(s) on a log scale.</source>
        <translation>
            <numerusform>The chart has %n point on a log scale.</numerusform>
            <numerusform>The chart has %n points on a log scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undisclosed in the lane</source>
        <translation>
            <numerusform>%n undisclosed in the lane</numerusform>
            <numerusform>%n undisclosed in the lane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undisclosed or not stated in the lane</source>
        <translation>
            <numerusform>%n undisclosed or not stated in the lane</numerusform>
            <numerusform>%n undisclosed or not stated in the lane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a figure but no dated claim are not drawn</source>
        <translation>
            <numerusform>%n with a figure but no dated claim is not drawn</numerusform>
            <numerusform>%n with a figure but no dated claim are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose size nobody states without embeddings are not drawn</source>
        <translation>
            <numerusform>%n whose size nobody states without embeddings is not drawn</numerusform>
            <numerusform>%n whose size nobody states without embeddings are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated to the year only stand at mid-year</source>
        <translation>
            <numerusform>%n dated to the year only stands at mid-year</numerusform>
            <numerusform>%n dated to the year only stand at mid-year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimates are drawn as ranges</source>
        <translation>
            <numerusform>%n estimate is drawn as a range</numerusform>
            <numerusform>%n estimates are drawn as ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n total</numerusform>
            <numerusform>%n totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active size(s)</source>
        <translation>
            <numerusform>%n active size</numerusform>
            <numerusform>%n active sizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n size(s) without embeddings</source>
        <translation>
            <numerusform>%n size without embeddings</numerusform>
            <numerusform>%n sizes without embeddings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token figure(s)</source>
        <translation>
            <numerusform>%n token figure</numerusform>
            <numerusform>%n token figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>doubling in %n month(s)</source>
        <translation>
            <numerusform>doubling in %n month</numerusform>
            <numerusform>doubling in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>halving in %n month(s)</source>
        <translation>
            <numerusform>halving in %n month</numerusform>
            <numerusform>halving in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks stand at most %n day(s) aside</source>
        <translation>
            <numerusform>marks stand at most %n day aside</numerusform>
            <numerusform>marks stand at most %n days aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are drawn as reported</source>
        <translation>
            <numerusform>%n is drawn as reported</numerusform>
            <numerusform>%n are drawn as reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compute figure(s)</source>
        <translation>
            <numerusform>%n compute figure</numerusform>
            <numerusform>%n compute figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert count(s)</source>
        <translation>
            <numerusform>%n expert count</numerusform>
            <numerusform>%n expert counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) (%1)</source>
        <translation>
            <numerusform>%n other (%1)</numerusform>
            <numerusform>%n others (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n grey dot(s)</source>
        <translation>
            <numerusform>%1 %2: %n grey dot</numerusform>
            <numerusform>%1 %2: %n grey dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand by what is stated for their families</source>
        <translation>
            <numerusform>%n stands by what is stated for its family</numerusform>
            <numerusform>%n stand by what is stated for their families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller change(s)</source>
        <translation>
            <numerusform>%n smaller change</numerusform>
            <numerusform>%n smaller changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n dimension(s) more</source>
        <translation>
            <numerusform>and %n dimension more</numerusform>
            <numerusform>and %n dimensions more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grey: %n seed(s), end at %1 (%2 to %3)</source>
        <translation>
            <numerusform>grey: %n seed, ends at %1 (%2 to %3)</numerusform>
            <numerusform>grey: %n seeds, end at %1 (%2 to %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trained here. At step %4 seed %1 is more uneven than average: MaxVio %2 in A against %3 over %n seed(s) (grey: lowest to highest, dashed: mean).</source>
        <translation>
            <numerusform>Trained here. At step %4 seed %1 is more uneven than average: MaxVio %2 in A against %3 over %n seed (grey: lowest to highest, dashed: mean).</numerusform>
            <numerusform>Trained here. At step %4 seed %1 is more uneven than average: MaxVio %2 in A against %3 over %n seeds (grey: lowest to highest, dashed: mean).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trained here. At step %4 seed %1 is more even than average: MaxVio %2 in A against %3 over %n seed(s) (grey: lowest to highest, dashed: mean).</source>
        <translation>
            <numerusform>Trained here. At step %4 seed %1 is more even than average: MaxVio %2 in A against %3 over %n seed (grey: lowest to highest, dashed: mean).</numerusform>
            <numerusform>Trained here. At step %4 seed %1 is more even than average: MaxVio %2 in A against %3 over %n seeds (grey: lowest to highest, dashed: mean).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) by load</source>
        <translation>
            <numerusform>%n expert by load</numerusform>
            <numerusform>%n experts by load</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared expert(s)</source>
        <translation>
            <numerusform>%n shared expert</numerusform>
            <numerusform>%n shared experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What one token costs, all %n layer(s)</source>
        <translation>
            <numerusform>What one token costs, %n layer</numerusform>
            <numerusform>What one token costs, all %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door(s)</source>
        <translation>
            <numerusform>%n door</numerusform>
            <numerusform>%n doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind them stand %n faint dot(s) of other data.</source>
        <translation>
            <numerusform>Behind them stands %n faint dot of other data.</numerusform>
            <numerusform>Behind them stand %n faint dots of other data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sources differ on %n quantity(ies)</source>
        <translation>
            <numerusform>sources differ on %n quantity</numerusform>
            <numerusform>sources differ on %n quantities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n claim(s) without a source</source>
        <translation>
            <numerusform>%n claim without a source</numerusform>
            <numerusform>%n claims without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the sources of %n claim(s)</source>
        <translation>
            <numerusform>the sources of %n claim</numerusform>
            <numerusform>the sources of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported row(s) are not what was read; undo the import and read the file again</source>
        <translation>
            <numerusform>%n imported row is not what was read; undo the import and read the file again</numerusform>
            <numerusform>%n imported rows are not what was read; undo the import and read the file again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) hold another number of rows than they say; undo the import and read the file again</source>
        <translation>
            <numerusform>%n import holds another number of rows than it says; undo the import and read the file again</numerusform>
            <numerusform>%n imports hold another number of rows than they say; undo the import and read the file again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) cannot be read and so not be undone; restore your store from a backup</source>
        <translation>
            <numerusform>%n edit cannot be read and so not be undone; restore your store from a backup</numerusform>
            <numerusform>%n edits cannot be read and so not be undone; restore your store from a backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stand out of order; restore your store from a backup</source>
        <translation>
            <numerusform>%n edit stands out of order; restore your store from a backup</numerusform>
            <numerusform>%n edits stand out of order; restore your store from a backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of your own without their model; restore your store from a backup</source>
        <translation>
            <numerusform>%n claim of your own without their model; restore your store from a backup</numerusform>
            <numerusform>%n claims of your own without their model; restore your store from a backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::app::DropVeil</name>
    <message numerus="yes">
        <source>Drop to see what %n file(s) would bring</source>
        <translation>
            <numerusform>Drop to see what %n file would bring</numerusform>
            <numerusform>Drop to see what %n files would bring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::app::KnownOnBar</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later claim(s)</source>
        <translation>
            <numerusform>%n later claim</numerusform>
            <numerusform>%n later claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::claims::ClaimsPage</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::details::CompareStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::details::DetailsPane</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::imports::FilePage</name>
    <message numerus="yes">
        <source>Leave out %n row(s) that cannot be read</source>
        <translation>
            <numerusform>Leave out %n row that cannot be read</numerusform>
            <numerusform>Leave out %n rows that cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::inspector::DiagramView</name>
    <message numerus="yes">
        <source>%n layer(s), %1. Left and Right choose the block that is drawn.</source>
        <translation>
            <numerusform>%n layer, %1. Left and Right choose the block that is drawn.</numerusform>
            <numerusform>%n layers, %1. Left and Right choose the block that is drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dekade::timeline::Scrubber</name>
    <message numerus="yes">
        <source>%n release(s) · Space plays, ← → step</source>
        <translation>
            <numerusform>%n release · Space plays, ← → step</numerusform>
            <numerusform>%n releases · Space plays, ← → step</numerusform>
        </translation>
    </message>
</context>
</TS>
