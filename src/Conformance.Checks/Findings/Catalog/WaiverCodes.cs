namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of waivers: an exception that nobody needs any more must not stay unnoticed.</summary>
internal static class WaiverCodes
{
    /// <summary>The kind of a waiver that is past its day.</summary>
    public const string Expired = "WAIVE-001";

    /// <summary>The kind of a waiver that fits nothing.</summary>
    public const string Unmatched = "WAIVE-002";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        new(Expired, "A waiver has expired")
        {
            Property = "No waiver has expired",
            Subjects = [FindingSubject.Run],
            Meaning = "The day until which a finding was accepted is past: the finding counts again.",
            Raised = "The day in the column `until` of a row of `--waive FILE` is before today. A note.",
            Decides = "Mend what the finding shows, or have somebody accept it anew with a later day.",
            Example = "code,place,reason,until\nHSRP-001,R1/hsrp/GigabitEthernet0/1:1,lab router replaced in spring,2020-01-31",
        },
        new(Unmatched, "A waiver matches nothing")
        {
            Property = "Every waiver matches a finding",
            Subjects = [FindingSubject.Run],
            Meaning = "No finding has the code and the place of the waiver: what it accepted is gone, or its place has moved.",
            Raised = "A row of `--waive FILE` fits none of the findings of the run. A note.",
            Decides = "Delete the row, or correct its place: FILE, FILE:LINE, a device, or device/protocol/instance.",
            Example = "code,place,reason,until\nHSRP-001,R9.log:1,accepted in change 4711,",
        },
    ];
}
