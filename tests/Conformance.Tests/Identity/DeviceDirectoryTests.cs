using Conformance.Dialects.Identity;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Identity;

/// <summary>Whose output a text is, where the run holds no configuration: what the devices' other answers say.</summary>
public class DeviceDirectoryTests
{
    private const string Header = "Interface              IP-Address      OK? Method Status                Protocol\n";

    [Fact]
    public void An_answer_with_the_addresses_of_another_device_stands_under_the_wrong_prompt()
    {
        var directory = Directory(("R1", Brief("10.1.1.1")), ("R2", Brief("10.1.1.2")), ("R1", Flow("10.1.1.2", 0xA, 0xB)));
        var note = Assert.Single(directory.Notes);
        Assert.Equal((IdentityKind.WrongPrompt, "R2", "R1"), (note.Kind, note.Device, note.Claimed));
        Assert.Equal(["R1's GigabitEthernet0/0 has 10.1.1.1, not 10.1.1.2", "10.1.1.2 is an address of R2's GigabitEthernet0/0"], note.Reasons.Select(reason => reason.Words));
    }

    [Fact]
    public void An_answer_whose_SPIs_go_the_other_way_is_the_peers()
    {
        var directory = Directory(("R1", Flow("10.1.1.1", 0xA, 0xB, "10.1.1.2")), ("R2", Flow("10.1.1.2", 0xB, 0xA, "10.1.1.1")), ("R1", Flow("10.1.1.2", 0xB, 0xA, "10.1.1.1")));
        Assert.Contains(directory.Notes, note => note.Kind == IdentityKind.WrongPrompt && note.Device == "R2" && note.Reasons.Any(reason => reason.Words.Contains("0x0000000A", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_devices_that_share_their_SAs_are_not_mistaken_for_each_other() =>
        Assert.Empty(Directory(("R1", Flow("10.1.1.9", 0xA, 0xB)), ("R2", Flow("10.1.1.9", 0xA, 0xB))).Notes);

    [Fact]
    public void A_device_that_calls_itself_another_known_name_stands_under_the_wrong_prompt()
    {
        var directory = Directory(("R1", Brief("10.1.1.1")), ("R2", Brief("10.1.1.2")), ("R1", Version("R2")));
        Assert.Equal((IdentityKind.WrongPrompt, "R2"), Assert.Single(directory.Notes.Select(note => (note.Kind, note.Device))));
    }

    [Fact]
    public void An_address_that_was_changed_between_two_answers_is_no_contradiction() =>
        Assert.Empty(Directory(("R1", Brief("10.1.1.1")), ("R1", Brief("10.1.1.7")), ("R2", Brief("10.1.1.2"))).Notes);

    [Fact]
    public void Addresses_that_a_device_shows_are_its_own()
    {
        var directory = Directory(("R1", Brief("10.1.1.1")));
        Assert.Equal((true, null), (directory.Owns("R1", "10.1.1.1"), directory.Owns("R1", "10.1.1.9")));
    }

    [Fact]
    public void A_peer_s_address_is_not_the_device_s_own()
    {
        var directory = Directory(("R1", Flow("10.1.1.1", 0xA, 0xB, "10.1.1.2")));
        Assert.Equal((true, false, null), (directory.Owns("R1", "10.1.1.1"), directory.Owns("R1", "10.1.1.2"), directory.Owns("R1", "10.1.1.9")));
    }

    [Fact]
    public void What_stands_under_the_wrong_prompt_tells_nothing_of_the_device_that_the_prompt_names()
    {
        var directory = Directory(("R1", Brief("10.1.1.1")), ("R2", Brief("10.1.1.2")), ("R1", Flow("10.1.1.2", 0xA, 0xB, "10.1.1.1")));
        Assert.Equal((true, null), (directory.Owns("R1", "10.1.1.1"), directory.Owns("R1", "10.1.1.2")));
        Assert.Equal((true, false), (directory.Owns("R2", "10.1.1.2"), directory.Owns("R2", "10.1.1.1")));
    }

    [Fact]
    public void Names_in_other_letters_are_the_same_device_s()
    {
        var directory = Directory(("R1", Brief("10.1.1.1")), ("r1", Version("R1")));
        Assert.Equal(("R1", "R1"), (directory.Resolve("r1"), directory.Resolve("R1")));
        Assert.Empty(directory.Notes);
    }

    [Fact]
    public void A_device_of_logs_is_called_as_it_was_first_and_the_other_spelling_is_its_other_name()
    {
        var directory = DeviceDirectory.OfLogs();
        foreach (var name in new[] { "hub", "Hub" }) directory.Saw(directory.Resolve(name), "post.log", isNamed: true);
        var device = Assert.Single(directory.Devices);
        Assert.Equal(("hub", "Hub"), (device.Name, Assert.Single(device.Aliases)));
    }

    private static string Brief(string address) => $"{Header}GigabitEthernet0/0     {address}        YES NVRAM  up                    up";

    private static string Version(string host) => $"Cisco IOS Software, 7200 Software (C7200-ADVENTERPRISEK9-M), Version 12.4(24)T, RELEASE SOFTWARE (fc1)\n{host} uptime is 1 day, 2 hours, 3 minutes";

    private static string Flow(string local, int inbound, int outbound, string remote = "10.9.9.9") => $"""
        interface: GigabitEthernet0/0
            Crypto map tag: VPN, local addr {local}
           local  ident (addr/mask/prot/port): (10.0.0.0/255.255.255.0/0/0)
           remote ident (addr/mask/prot/port): (20.0.0.0/255.255.255.0/0/0)
           current_peer {remote} port 500
             local crypto endpt.: {local}, remote crypto endpt.: {remote}
             inbound esp sas:
              spi: 0x{inbound:X}({inbound})
                transform: esp-des esp-md5-hmac ,
             outbound esp sas:
              spi: 0x{outbound:X}({outbound})
                transform: esp-des esp-md5-hmac ,
        """;

    private static DeviceDirectory Directory(params (string Prompt, string Answer)[] answers) => new([.. answers.SelectMany((answer, index) => Blocks(answer.Prompt, answer.Answer, index))], []);

    private static IEnumerable<ClaimedCapture> Blocks(string prompt, string answer, int file) =>
        Replayed.Of(answer).Captures.Select(capture => new ClaimedCapture(prompt, capture with { Span = capture.Span with { File = file } }));
}
