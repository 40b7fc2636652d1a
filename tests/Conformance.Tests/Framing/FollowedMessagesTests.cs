using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Syslog messages by whose name a state is followed, and whose text does not say it.</summary>
public class FollowedMessagesTests
{
    [Theory]
    [InlineData("*Jan  4 20:40:52.539: %HSRP-5-STATECHANGE: Vlan10 Grp 10 Standby -> Active")]
    [InlineData("*Jan  4 20:40:52.539: %HSRP-6-STATECHANGE: Vlan10 Grp 10 Standby -> Active")]
    [InlineData("*Jan  4 20:40:52.539: %LINK-3-UPDOWN: Interface Serial0 up")]
    [InlineData("%LINK-SP-3-UPDOWN: Interface Serial0 up")]
    public void One_that_fits_no_form_is_malformed(string line)
    {
        var read = Replayed.Of(line);
        Assert.Equal((1, 0), (read.Account[LineSupport.Malformed], read.Account[LineSupport.Context]));
        Assert.Single(read.Unread);
    }

    [Theory]
    [InlineData("*Jan  4 20:40:52.539: %CDP-4-NATIVE_VLAN_MISMATCH: Native VLAN mismatch discovered on Gi0/1 (1)")]
    [InlineData("*Jan  4 20:40:52.539: %HSRP-4-DUPADDR: Duplicate address 10.0.0.1 on Vlan10, sourced by 0000.0c07.ac01")]
    public void Those_of_other_names_are_context(string line)
    {
        var read = Replayed.Of(line);
        Assert.Equal(1, read.Account[LineSupport.Context]);
        Assert.Empty(read.Unread);
    }
}
