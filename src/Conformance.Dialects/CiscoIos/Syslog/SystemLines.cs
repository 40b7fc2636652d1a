using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>The syslog messages of the device itself: restarts, its clock, its log.</summary>
internal static class SystemLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
