using Conformance.Dialects.Answers;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Platform.ShowLogging>;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary>What the message of a restart quotes of <c>show version</c>, inside <c>show logging</c>.</summary>
internal static class RestartLines
{
    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ShowLogging>[] Forms =
    [
        Context($"Cisco IOS Software, {Rest}", "Cisco IOS Software, C2900 Software (C2900-UNIVERSALK9-M), Version 15.2(1)T1, RELEASE SOFTWARE (fc1)"),
        Context($"Cisco IOS Software [{Rest}", "Cisco IOS Software [Everest], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 16.6.5, RELEASE SOFTWARE (fc3)"),
        Context($"Cisco Internetwork Operating System Software", "Cisco Internetwork Operating System Software"),
        Context($"IOS (tm) {Rest}", "IOS (tm) 7200 Software (C7200-A3JK9S-M), Version 12.3(7)T1, RELEASE SOFTWARE (fc2)"),
        Context($"Technical Support: {Rest}", "Technical Support: http://www.cisco.com/techsupport"),
        Context($"TAC Support: {Rest}", "TAC Support: http://www.cisco.com/tac"),
        Context($"Copyright (c) {Rest}", "Copyright (c) 1986-2011 by Cisco Systems, Inc."),
        Context($"Compiled {Rest}", "Compiled Mon 19-Sep-11 17:41 by prod_rel_team"),
    ];
}
