using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Headers;
using Conformance.Dialects.Framing.Headings;

namespace Conformance.Dialects.Framing.Documents;

/// <summary>
/// The member of a document of JSON or YAML that says whose output the document holds: by its name, <c>R1: |</c>, <c>"R1": [</c>, or by its value, <c>- hostname: R1</c>, <c>"device": "R1",</c>.
/// </summary>
internal static class DeviceMember
{
    /// <summary>What Ansible, Nornir and Netmiko call a host.</summary>
    private static readonly string[] OfHosts = ["host", "hostname", "inventory_hostname", "device_name"];

    /// <summary>What may have other values as well.</summary>
    private static readonly string[] OfThings = ["name", "device", "router", "node"];

    /// <summary>Reads the device; false where <paramref name="text"/> is no such member.</summary>
    /// <param name="text">A line that is of no log, no answer and no session, without blanks at its ends.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    /// <param name="host">Its name.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        if (!WrittenMember.TryRead(text, out var member)) return false;
        if (!member.Opens) host = HostOf(member.Name, member.Value, hosts);
        else if (DeviceHeading.IsName(member.Name, hosts)) host = member.Name;
        return !host.IsEmpty;
    }

    /// <summary>Whether a member of a document in which no prompts were seen names a device by its value.</summary>
    public static bool Names(string name, string value) => !HostOf(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(value), new KnownHosts()).IsEmpty;

    /// <summary>The device that a member names by its value; none where it names none.</summary>
    public static ReadOnlySpan<byte> HostOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, KnownHosts hosts) =>
        (Scan.IsOneOf(name, OfHosts) && HeaderWords.IsHost(value)) || (Scan.IsOneOf(name, OfThings) && DeviceHeading.IsName(value, hosts)) ? value : default;
}
