using Conformance.Dialects.Forms;
using Conformance.Protocols.Platform;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary>What a line of <c>show version</c> adds to the row.</summary>
internal delegate VersionRow VersionChange(VersionRow row, Fields line);
