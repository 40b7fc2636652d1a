using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>What stands around the commands: headers, comments, dumps of certificates.</summary>
internal static class FrameForms
{
    private static readonly Field<string> Dump = Text("dump", HexDump.Length);

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Context($"Building configuration...", "Building configuration...").Opening(),
        Context($"Current configuration {Optional($": ")}{Figure} bytes", "Current configuration : 1854 bytes").Opening(),
        Context($"Current configuration: {Figure} bytes", "Current configuration: 1854 bytes").Opening(),
        Context($"Current configuration:", "Current configuration:").Opening(),
        Context($"Startup configuration : {Figure} bytes", "Startup configuration : 1854 bytes").Opening(),
        Context($"Using {Figure} out of {Seconds} bytes{Rest}", "Using 5070 out of 262136 bytes, uncompressed size = 12129 bytes").Opening(),
        Context($"Using {Figure} out of {Seconds} bytes", "Using 1888 out of 29688 bytes").Opening(),
        Context($"Uncompressed configuration from {Figure} bytes to {Seconds} bytes", "Uncompressed configuration from 5070 bytes to 12129 bytes"),
        Context($"! Last configuration change at {Rest}", "! Last configuration change at 06:50:39 UTC Sun Mar 22 2020 by admin").Opening(),
        Context($"! NVRAM config last updated at {Rest}", "! NVRAM config last updated at 10:01:00 MSK Fri Apr 10 1987 by root").Opening(),
        Context($"! No configuration change since last restart", "! No configuration change since last restart").Opening(),
        Context($"!RANCID-CONTENT-TYPE: {Rest}", "!RANCID-CONTENT-TYPE: cisco").Opening(),
        Context($"! Cisco IOS Software, {Rest}", "! Cisco IOS Software, C2900 Software (C2900-UNIVERSALK9-M), Version 15.7(3)M, RELEASE SOFTWARE (fc1)").Opening(),
        Context($"! Image: {Rest}", "! Image: Software: C2900-UNIVERSALK9-M, 15.7(3)M, RELEASE SOFTWARE (fc1)").Opening(),
        new($"!{Optional($"{Rest}")}", LineSupport.Irrelevant, (draft, _, _) => draft.Separate(), ["!", "!!", "!Last configuration change"]),
        new($"! {Rest}", LineSupport.Irrelevant, (_, _, _) => { }, ["! Last configuration change at 10:00:00 UTC"]),
        new($"{Dump}", LineSupport.Irrelevant, (_, _, _) => { }, ["30820259 308201C2 A0030201 02020101 300D0609 2A864886 F70D0101 04050030", "6DA1"]),
        new($"@", LineSupport.Irrelevant, (_, _, _) => { }, ["@"]),
        new AnswerForm<ConfigurationDraft>($"vrf definition {Label}", LineSupport.Irrelevant, (draft, _, _) => draft.Close(), ["vrf definition CUSTOMER"]).Opening(),
        new AnswerForm<ConfigurationDraft>($"aaa new-model", LineSupport.Irrelevant, (draft, _, _) => draft.Close(), ["aaa new-model"]).Opening(),
        new AnswerForm<ConfigurationDraft>($"crypto ikev2 authorization policy {Label}", LineSupport.Irrelevant, (draft, _, _) => draft.Close(), ["crypto ikev2 authorization policy FLEX"]).Opening(),
        new AnswerForm<ConfigurationDraft>($"crypto ikev2 name-mangler {Label}", LineSupport.Irrelevant, (draft, _, _) => draft.Close(), ["crypto ikev2 name-mangler DOMAIN"]).Opening(),
        new($"end", LineSupport.Irrelevant, (draft, _, _) => draft.Close(), ["end"]),
    ];
}
