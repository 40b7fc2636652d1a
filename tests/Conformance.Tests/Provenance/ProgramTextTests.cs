using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Provenance;

/// <summary>Source text of programs, as a test or a script has it around its samples.</summary>
public class ProgramTextTests
{
    [Theory]
    [InlineData("import os\nimport re\n\nfrom pathlib import Path\n\nlog = open(\"r1.log\")", 4)]
    [InlineData("#include <stdio.h>\n#include \"parser.h\"\nstatic int parse(char *line) {\n  printf(\"%s\", line);\n  return 0;\n}", 5)]
    [InlineData("{\n  \"facility\": \"HSRP\",\n  \"severity\": 5,\n  \"tags\": [\n    \"hsrp\"\n  ]\n}", 3)]
    [InlineData("samples = [\n  r'^\\d+: (?P<stamp>.*)$',\n  r'^%(?P<facility>\\w+)-\\d',\n]", 3)]
    [InlineData("const parser = require(\"./parser\");\nfunction(\"x\");\nlet rows = [];\nif (rows.length == 0) {\n  console.log(\"none\");\n}", 5)]
    public void Lines_of_a_program_that_stand_together_are_set_apart(string text, int lines)
    {
        var read = Replayed.Of(text);
        Assert.Equal(lines, read.Account[LineSupport.Unsupported]);
        Assert.Equal(lines, read.ForeignLines.Count(line => line.StartsWith("Program", StringComparison.Ordinal)));
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("import pytest")]
    [InlineData("import pytest\nHSRP: Fa0/0 Grp 1 Standby -> Active\nHSRP: Fa0/0 Grp 1 Active -> Speak\n]")]
    [InlineData("  protocol= ESP, transform=esp-aes (Tunnel),\n  lifedur= 0s and 0kb,\n  spi= 0x0(0), conn_id= 0, keysize= 128, flags= 0x0")]
    [InlineData("unknown debug (a)\nunknown debug (b)\nunknown debug (c)")]
    public void A_single_sign_or_a_part_of_a_record_is_no_program(string text)
    {
        var read = Replayed.Of(text);
        Assert.Equal(0, read.Account[LineSupport.Unsupported]);
        Assert.NotEmpty(read.Unread);
    }

    [Fact]
    public void A_line_of_a_log_between_those_of_a_program_is_read()
    {
        var read = Replayed.Of("import os\nimport re\nimport sys\nHSRP: Fa0/0 Grp 1 Standby -> Active\nprint(\"done\")");
        Assert.Equal(["Standby --> Active @4"], read.Moves("hsrp"));
        Assert.Equal(4, read.Account[LineSupport.Unsupported]);
    }
}
