using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Tells syslog messages by whose name a state is followed: <c>%HSRP-5-STATECHANGE:</c>, whatever the severity, which differs over releases, and the processor
/// (<c>%LINK-SP-3-UPDOWN:</c>). One whose text fits no form has lost what it states, and is not one of the hundreds that state nothing here.
/// </summary>
internal sealed class FollowedMessages
{
    private readonly HashSet<string> names;

    /// <summary>Learns the names from the samples of the forms that state something.</summary>
    public FollowedMessages(IReadOnlyList<LineForm> forms) =>
        names = [.. forms.Where(form => form.Support == LineSupport.Modelled).SelectMany(form => form.Samples).Select(sample => NameOf(Encoding.ASCII.GetBytes(sample))).Where(name => name.Length > 0)];

    /// <summary>Whether a message that fits no form has the name of one that states something.</summary>
    /// <param name="body">The message, behind its header.</param>
    public bool IsOne(ReadOnlySpan<byte> body) => names.Contains(NameOf(body));

    /// <summary>Facility and mnemonic: <c>LINK-UPDOWN</c>; blank for what is no syslog message.</summary>
    private static string NameOf(ReadOnlySpan<byte> body)
    {
        if (!SyslogMessage.IsOne(body)) return "";
        var name = Encoding.Latin1.GetString(body[1..body.IndexOf((byte)':')]).TrimEnd();
        return $"{name[..name.IndexOf('-')]}-{name[(name.LastIndexOf('-') + 1)..]}";
    }
}
