using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>What log collectors export is the log that they received. The shapes are those of the collectors' documentation, the messages a router's.</summary>
public class ExportTests
{
    private const string Down = "336: Nov 23 10:00:00.104: %LINK-3-UPDOWN: Interface Gi0/1, changed state to down";
    private const string Up = "337: Nov 23 10:00:08.216: %LINK-3-UPDOWN: Interface Gi0/1, changed state to up";
    private const string Received = "2024-11-23T10:00:00.104Z edge-1 " + Down;

    public static TheoryData<string, string> Records => new()
    {
        { "Elasticsearch, a record on each line", $$"""{"@timestamp":"2024-11-23T10:00:00.104Z","host":{"name":"edge-1"},"message":"{{Down}}"}""" },
        { "Elasticsearch, parsed, from a collector", $$"""{"@timestamp":"2024-11-23T10:00:00.104Z","host":{"name":"collector"},"hostname":"edge-1","event":{"original":"{{Down}}"},"message":"changed state to down"}""" },
        { "Elasticsearch, an answer", $$$"""{"took":3,"hits":{"total":{"value":1},"hits":[{"_index":"x","_source":{"@timestamp":"2024-11-23T10:00:00.104Z","host":"edge-1","message":"{{{Down}}}"}}]}}""" },
        { "Splunk", $$$"""{"preview":false,"result":{"_raw":"<189>{{{Down}}}","_time":"2024-11-23T10:00:00.104+0000","host":"edge-1"}}""" },
        { "Graylog", $$$"""{"messages":[{"message":{"source":"edge-1","message":"{{{Down}}}","timestamp":"2024-11-23T10:00:00.104Z"},"index":"graylog_0"}]}""" },
        { "GELF", $$"""{"version":"1.1","host":"edge-1","short_message":"{{Down}}","timestamp":1732356000.104,"level":5}""" },
        { "Loki", $$$"""{"labels":{"host":"edge-1"},"line":"{{{Down}}}","timestamp":"2024-11-23T10:00:00.104Z"}""" },
        { "an address with a port", $$$"""{"@timestamp":"2024-11-23T10:00:00.104Z","log":{"source":{"address":"edge-1:514"}},"message":"{{{Down}}}"}""" },
        { "logfmt", "ts=2024-11-23T10:00:00.104Z host=edge-1 level=error msg=\"" + Down + "\"" },
        { "logfmt, the time in quotation marks and the host last", "time=\"2024-11-23T10:00:00.104Z\" msg=\"" + Down + "\" host=edge-1" },
        { "logcli", "2024-11-23T10:00:00.104Z {job=\"syslog\", host=\"edge-1\", unit=\"a}b\"} " + Down },
        { "CSV", "\"@timestamp\",host,message\n\"2024-11-23T10:00:00.104Z\",edge-1,\"" + Down + "\"" },
        { "CSV of Splunk", "\"_time\",\"host\",\"_raw\"\n\"2024-11-23T10:00:00.104+0000\",\"edge-1\",\"" + Down + "\"" },
        { "values behind semicolons", "Timestamp;Source;Message\n2024-11-23 10:00:00.104Z;edge-1;" + Down },
        { "values behind tabs", "time\thostname\tmsg\n2024-11-23T10:00:00.104Z\tedge-1\t" + Down },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_the_message_as_a_relay_would_have_written_it_down(string collector, string export) => Assert.Equal((collector, Received), (collector, Log(export).Trim()));

    [Theory]
    [InlineData("a message that names its host", "{\"@timestamp\":\"2024-11-23T10:00:01Z\",\"message\":\"<189>Nov 23 10:00:01 edge-9 " + Down + "\"}", "2024-11-23T10:00:01Z edge-9 " + Down)]
    [InlineData("no host", "{\"time\":\"2024-11-23T10:00:01Z\",\"message\":\"" + Down + "\"}", Down)]
    [InlineData("neither host nor a time in the message", "{\"time\":\"2024-11-23T10:00:01Z\",\"message\":\"%SYS-5-CONFIG_I: Configured from console by console\"}", "2024-11-23T10:00:01Z: %SYS-5-CONFIG_I: Configured from console by console")]
    [InlineData("journald's microseconds", "{\"__REALTIME_TIMESTAMP\":\"1732356000104000\",\"_HOSTNAME\":\"edge-1\",\"MESSAGE\":\"" + Down + "\"}", "2024-11-23T10:00:00.104000Z edge-1 " + Down)]
    [InlineData("a mnemonic that was taken for a program", "timestamp;hostname;program;msg\n2024-11-23 10:00:01;edge-1;%LINK-3-UPDOWN;Interface Gi0/1, changed state to down", "\n2024-11-23T10:00:01 edge-1 %LINK-3-UPDOWN: Interface Gi0/1, changed state to down")]
    [InlineData("a counter that was taken for a tag", "{\"timereported\":\"2024-11-23T10:00:01+00:00\",\"hostname\":\"edge-1\",\"syslogtag\":\"336:\",\"msg\":\" Nov 23 10:00:00.104: %LINK-3-UPDOWN: x\"}", "2024-11-23T10:00:01Z edge-1 336: Nov 23 10:00:00.104: %LINK-3-UPDOWN: x")]
    [InlineData("Docker's nanoseconds", "{\"log\":\"" + Down + "\\n\",\"time\":\"2024-11-23T10:00:01.104123456Z\",\"host\":\"edge-1\"}", "2024-11-23T10:00:01.1041234Z edge-1 " + Down)]
    [InlineData("a program that is one", "{\"time\":\"2024-11-23T10:00:01Z\",\"host\":\"edge-1\",\"program\":\"cisco\",\"message\":\"" + Down + "\"}", "2024-11-23T10:00:01Z edge-1 " + Down)]
    [InlineData("Azure Monitor", "TimeGenerated [UTC],HostName,SyslogMessage\n\"11/23/2024, 10:00:01.104 AM\",edge-1,\"" + Down + "\"", "\n2024-11-23T10:00:01.104 edge-1 " + Down)]
    [InlineData("a date whose day may be the month", "Date/Time,Host,Message\n05/11/2024 10:00:01 AM,edge-1," + Down, "\nedge-1: " + Down)]
    [InlineData("a date whose day is above twelve", "Date/Time,Host,Message\n11/23/2024 10:00:01 PM,edge-1," + Down, "\n2024-11-23T22:00:01 edge-1 " + Down)]
    [InlineData("escaped quotation marks", "ts=2024-11-23T10:00:01Z host=edge-1 msg=\"336: HSRP: Gi0/0 Grp 1 Redundancy \\\"HA\\\" state Standby -> Active\"", "2024-11-23T10:00:01Z edge-1 336: HSRP: Gi0/0 Grp 1 Redundancy \"HA\" state Standby -> Active")]
    [InlineData("a time without a zone", "Date,Host,Message\n2024-11-23 10:00:01.5,edge-1," + Down, "\n2024-11-23T10:00:01.5 edge-1 " + Down)]
    [InlineData("Kibana's time", "@timestamp;host;message\n\"Nov 23, 2024 @ 10:00:01.500\";edge-1;" + Down, "\n2024-11-23T10:00:01.500 edge-1 " + Down)]
    [InlineData("a message that goes on in an indented line", "{\"host\":\"edge-1\",\"time\":\"2024-11-23T10:00:01Z\",\"message\":\"336: IPSEC(create_sa): sa created,\\n  (sa) sa_dest= 10.1.1.1, sa_proto= 50\"}", "2024-11-23T10:00:01Z edge-1 336: IPSEC(create_sa): sa created,   (sa) sa_dest= 10.1.1.1, sa_proto= 50")]
    public void What_a_record_does_not_say_is_not_made_up(string what, string export, string expected) => Assert.Equal((what, expected + "\n"), (what, Log(export)));

    [Theory]
    [InlineData("a blank line", "{\"message\": \"  \"}\n{\"message\": \"" + Down + "\"}", "\n" + Down)]
    [InlineData("an empty line", "{\"message\": \"" + Down + "\"}\n{\"message\": \"\"}\n{\"message\": \"" + Up + "\"}", Down + "\n\n" + Up)]
    [InlineData("indented lines", "{\"message\": \"    " + Down + "\"}", "    " + Down)]
    [InlineData("a quotation of a list", "{\"message\": \"> - " + Down + "\"}", "> - " + Down)]
    public void A_post_that_was_exported_is_the_post(string what, string export, string expected) => Assert.Equal((what, expected + "\n"), (what, Log(export)));

    [Fact]
    public void A_message_with_separators_that_is_not_in_the_last_column_is_not_cut() =>
        Assert.Equal($"\n{Received}\n2024-11-23T10:00:08.216Z,{Up},edge-1\n", Log($"time,message,host\n2024-11-23T10:00:00.104Z,\"{Down}\",edge-1\n2024-11-23T10:00:08.216Z,{Up},edge-1\n"));

    [Fact]
    public void A_message_stands_in_the_line_that_its_record_has_it_in() =>
        Assert.Equal(
            $"\n\n\n{Received}\n\n\n\n2024-11-23T10:00:08.216Z edge-1 {Up}\n",
            Log($$"""
                [
                  {
                    "host": "edge-1", "time": "2024-11-23T10:00:00.104Z",
                    "msg": "{{Down}}"
                  },
                  {
                    "time": "2024-11-23T10:00:08.216Z", "host": "edge-1",
                    "msg": "{{Up}}"
                  }
                ]
                """));

    [Fact]
    public void A_list_of_lines_is_the_log_and_what_stands_around_it_stays() =>
        Assert.Equal(
            $"{{\n  \"edge-1\": [\n{Down}\n{Up}\n  ],\n  \"note\": \"seen\"\n}}\n",
            Log($$"""
                {
                  "edge-1": [
                    "{{Down}}",
                    "{{Up}}"
                  ],
                  "note": "seen"
                }
                """));

    [Fact]
    public void The_lines_that_Ansible_gave_as_a_whole_are_not_listed_again() =>
        Assert.Equal(
            $"[{{\n\"stdout\": [\n{Down}\n],\n\"stdout_lines\": [[\n\"{Down}\"\n]]}}]\n",
            Log($$"""
                [{
                "stdout": [
                "{{Down}}"
                ],
                "stdout_lines": [[
                "{{Down}}"
                ]]}]
                """));

    [Fact]
    public void A_long_list_in_one_line_that_holds_no_log_is_left_as_it_is()
    {
        var list = $"[{string.Join(',', Enumerable.Repeat("\"no line of a log\"", 200_000))}]";
        Assert.Equal(list, Log(list));
    }

    [Theory]
    [InlineData("no line of a log among them", "[\n\"one\",\n\"two\"\n]")]
    [InlineData("several in one line", "[\"" + Down + "\",\n\"" + Up + "\"]")]
    [InlineData("no whole JSON", "[\n\"" + Down + "\",\n")]
    [InlineData("several lines in a string", "[\n\"" + Down + "\\n" + Up + "\"\n]")]
    public void A_list_that_is_read_otherwise_or_not_at_all_is_left_alone(string why, string text) => Assert.Equal((why, text), (why, Log(text)));

    [Fact]
    public void Records_that_stand_newest_first_are_turned_round()
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("x.csv", $"time,host,message\n2024-11-23T10:00:08.216Z,edge-1,\"{Up}\"\n2024-11-23T10:00:00.104Z,edge-1,\"{Down}\"\n")]);
        var file = Assert.Single(input.Scenario.Files);
        Assert.Equal($"{Received}\n2024-11-23T10:00:08.216Z edge-1 {Up}\n", CapturedText.Of(file));
        Assert.Equal((2, true), (file.Export!.Records, file.Export.IsNewestFirst));
        Assert.Equal([3, 2], file.Export.Turned);
    }

    [Fact]
    public void A_line_of_a_log_that_was_turned_round_is_known_by_where_it_stands_in_its_file()
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("x.log", Timed("d\n  more of d\n|c\n\n|b\n|a"))]);
        Assert.Equal([6, 5, 3, 4, 1, 2], Assert.Single(input.Scenario.Files).Export!.Turned);
    }

    [Theory]
    [InlineData("each message a line", "d\n|c\n|b\n|a\n", "a\n|b\n|c\n|d\n")]
    [InlineData("messages that go on", "d\n  more of d\n|c\n|b\nmore of b\n|a", "a\n|b\nmore of b\n|c\n|d\n  more of d\n")]
    [InlineData("too few to tell", "c\n|b\n|a\n", "c\n|b\n|a\n")]
    [InlineData("a clock that was set back", "b\n|c\n|d\n|a\n|b\n|c\n", "b\n|c\n|d\n|a\n|b\n|c\n")]
    [InlineData("a session", "d\nR1#show clock\n|c\n|b\n|a\n", "d\nR1#show clock\n|c\n|b\n|a\n")]
    public void A_log_that_stands_newest_first_is_turned_round(string what, string log, string expected) => Assert.Equal((what, Timed(expected)), (what, Log(Timed(log))));

    [Theory]
    [InlineData("a record without a message", "{\"host\":\"edge-1\",\"level\":5}")]
    [InlineData("a line that is damaged", "{\"host\":\"edge-1\",\"mess")]
    [InlineData("a whole session in a string", "{\"host\":\"edge-1\",\"message\":\"R1#show clock\\n*10:00:00.000 UTC\"}")]
    [InlineData("a host without a time", "{\"host\":\"edge-1\",\"message\":\"%SYS-5-CONFIG_I: Configured from console by console\"}")]
    public void What_is_no_line_of_a_log_stays_as_it_is_and_is_counted(string what, string line) =>
        Assert.Equal((what, $"{Received}\n{line}\n"), (what, Log($$"""{"time":"2024-11-23T10:00:00.104Z","host":"edge-1","message":"{{Down}}"}""" + "\n" + line)));

    [Theory]
    [InlineData("a log", Received)]
    [InlineData("a log that begins with a bracket", "[1732356000] edge-1 " + Down)]
    [InlineData("messages of something else", "{\"host\":\"web-1\",\"time\":\"2024-11-23T10:00:00Z\",\"message\":\"GET /index.html\"}")]
    [InlineData("a table", "device,time,line\nR1,10:00:00,17")]
    [InlineData("JSON of something else", "{\"findings\": [1, 2, 3]}")]
    public void What_is_no_export_is_left_alone(string what, string text) => Assert.Equal((what, text), (what, Log(text)));

    [Fact]
    public void An_export_that_is_too_long_is_refused_in_one_sentence_and_no_capture_of_a_folder()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("r1.log", Received);
        var path = folder.Write("relay.json", $$"""{"time":"2024-11-23T10:00:00.104Z","host":"edge-1","message":"{{Down}}"}""" + "\n");
        using (var file = File.OpenWrite(path)) file.SetLength((1L << 30) + 1);
        Assert.Equal($"{path} is an export of more than 1 GiB; export a shorter time.", CapturedText.RefusalOf(path));
        using var input = CaptureInput.Find([folder.Path]);
        Assert.Equal(["r1.log"], input.Scenario.Files.Select(capture => capture.Name));
    }

    [Fact]
    public void In_a_folder_and_in_a_zip_file_an_export_is_told_from_results_by_its_content()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("relay.json", $$"""{"time":"2024-11-23T10:00:00.104Z","host":"edge-1","message":"{{Down}}"}""");
        folder.Write("findings.csv", "code,file,line,message\nHSRP-002,r1.log,7,two routers");
        folder.Write("truth.json", "{}");
        using var input = CaptureInput.Find([folder.Path]);
        Assert.Equal(["relay.json"], input.Scenario.Files.Select(file => file.Name));
        using var target = new ThrowAwayFolder();
        System.IO.Compression.ZipFile.CreateFromDirectory(folder.Path, target.At("all.zip"));
        Assert.Equal(Received + "\n", CapturedText.Of(target.At("all.zip")));
    }

    [Theory]
    [InlineData("{\"host\":\"edge-1\",\"time\":\"2024-11-23T10:00:00.104Z\",\"message\":\"" + Down + "\",\"tags\":[\"a\",{\"b\":[1,2]}]}\n{\"host\":\"edge-1\",\"time\":1732356000104,\"message\":\"" + Up + "\"}")]
    [InlineData("time,host,message\n2024-11-23T10:00:00.104Z,edge-1,\"" + Down + "\"\n2024-11-23 10:00:08,edge-1,\"" + Up + "\"\n")]
    [InlineData("Nov 23 10:00:03 edge-1 4: d\n more\nNov 23 10:00:02 edge-1 3: c\nNov 23 10:00:01 edge-1 2: b\nNov 23 10:00:00 edge-1 1: a")]
    public void Damaged_exports_are_read_to_the_end(string export)
    {
        using var folder = new ThrowAwayFolder();
        var whole = System.Text.Encoding.UTF8.GetBytes(export);
        for (var seed = 0; seed < 2000; seed++)
        {
            var dice = new Dice(seed);
            var bytes = whole.ToArray();
            for (var change = dice.Below(4); change >= 0; change--) bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
            var path = folder.Write("export", bytes[..(1 + dice.Below(bytes.Length))]);
            if (CapturedText.RefusalOf(path) is { Length: > 0 } refusal) Assert.Contains("is a binary file", refusal, StringComparison.Ordinal);
        }
    }

    /// <summary>Each message with a time: a is the first.</summary>
    private static string Timed(string log) => string.Concat(log.Split('|').Select(message => $"Nov 23 10:00:0{message[0] - 'a'} edge-1 33{message[0] - 'a'}: {message}"));

    private static string Log(string export)
    {
        using var folder = new ThrowAwayFolder();
        return CapturedText.Of(folder.Write("export", export));
    }
}
