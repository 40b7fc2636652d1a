using System.Text;
using Conformance.Dialects.Secrets;
using Xunit;

namespace Conformance.Tests.Secrets;

/// <summary>The quick look whether a line may hold a secret.</summary>
public class SignSearchTests
{
    private static readonly SignSearch Signs = new("key", "pass", "$1$", "ommunity", "abc", "abd", "xyz", "zzz", "secret", "://");

    [Theory]
    [InlineData("key")]
    [InlineData("PaSs")]
    [InlineData("$1$")]
    [InlineData("Community")]
    [InlineData("://")]
    public void A_sign_is_found_at_every_place_of_lines_of_every_length(string sign)
    {
        for (var length = sign.Length; length < 70; length++)
        {
            for (var at = 0; at <= length - sign.Length; at++)
            {
                Assert.True(Signs.IsIn(Encoding.ASCII.GetBytes(new string('.', at) + sign + new string('e', length - sign.Length - at))), $"{sign} at {at} of {length}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ke")]
    [InlineData("ke y pas s : / / $ 1 $ secre t kez pbss ommunitx and so on and so on")]
    [InlineData("HSRP: FastEthernet0/0 Grp 1 Hello  in  10.1.1.2 Active  pri 110 vIP 10.1.1.3")]
    public void Where_none_is_none_is_found(string line) => Assert.False(Signs.IsIn(Encoding.ASCII.GetBytes(line)));
}
