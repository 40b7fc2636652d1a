using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>What an author writes between the lines of a log, and what may be a device's.</summary>
public class ProseTests
{
    [Theory]
    [InlineData("第一阶段的第一个包的交换")]
    [InlineData("[Truncated Output]")]
    [InlineData("<...>")]
    [InlineData("negotiations to select the DR and BDR are performed at once")]
    [InlineData("</li></ul>")]
    [InlineData("### Test 4")]
    [InlineData("The preceeding message was received on R2. Issue the debug command to view the events as R2 assumes the role of active router for the network.")]
    [InlineData("! no debug msg shown here")]
    [InlineData("* *")]
    [InlineData("# *Mar  1 18:48:50.483: %SYS-5-CONFIG_I: Configured from console by console")]
    [InlineData("Here\u2019s what will happen:")]
    [InlineData("Podemos notar que realmente n\u00e3o temos nenhum aviso ou log sobre o ataque.")]
    [InlineData("Wir sehen auf der Konsole, was nicht mehr geht:")]
    [InlineData("* HSRP routers are listening to a multicast address")]
    [InlineData("1. Create VLAN 34 on SW3 and SW4")]
    [InlineData("**Step 3: Check Local Backup User**")]
    [InlineData("**Note:** the router that has taken over the role.")]
    [InlineData("**Failover exitoso:** R1 asumi\u00f3 el rol Activo autom\u00e1ticamente cuando R2 fall\u00f3.")]
    [InlineData("**Background**: this is what R2 does without the tracked object.")]
    [InlineData("Watch for `%HSRP-5-STATECHANGE` on the console of the router.")]
    [InlineData("![topology](img/07.png)")]
    [InlineData("{% endtab %}")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<html lang=\"en\"><head><title>HSRP debug</title></head>")]
    [InlineData("Hi all,")]
    [InlineData("Thanks in advance!")]
    [InlineData("Kind regards")]
    [InlineData("Any ideas?")]
    [InlineData("[Full supplied capture](block-05.txt)")]
    [InlineData("[Verification index](README.md) \u00b7 [Troubleshooting](../troubleshooting/README.md)")]
    [InlineData("| `MM_NO_STATE` | \u274c Phase 1 failed: the key, or parameters that differ |")]
    [InlineData("|:---:|---|---|")]
    [InlineData("Et voil\u00e0, le routeur R2 est devenu actif (10.1.1.2).")]
    [InlineData("Al apagar la interfaz de R1, R2 pasa a ser el router activo.")]
    [InlineData("Quando a interface cai, o roteador R2 assume como ativo")]
    [InlineData("Gdy R1 przestaje dzia\u0142a\u0107, R2 staje si\u0119 aktywny.")]
    [InlineData("Dopo lo spegnimento dell'interfaccia, R2 cambia di stato.")]
    [InlineData("Setelah interface R1 dimatikan, R2 menjadi aktif")]
    public void Prose_between_the_lines_carries_nothing(string line) => Assert.Equal(1, Replayed.Of(line).Account[LineSupport.Irrelevant]);

    [Theory]
    [InlineData("ISAKMP (0:1): something this release alone says to the peer.")]
    [InlineData("NHRP: Receive Registration Reply via the Tunnel0 that we know.")]
    [InlineData("!!!!!DHCPD: the pool that we have is empty.")]
    [InlineData("next-payload : 8")]
    [InlineData("- ISAKMP (0:1): something this release alone says to the peer.")]
    [InlineData("* 1 10.1.1.1 10.1.1.2 UP never S")]
    [InlineData("{% for line in log %}")]
    [InlineData("**HSRP: Fa0/0 Grp 1 Standby -> Act**")]
    [InlineData("<189>46")]
    [InlineData("quux: the frobnicator of slot 7 wibbled twice")]
    [InlineData("inbound SA from 13.1.1.3 to 12.1.1.2 (f/i) 0/ 0")]
    [InlineData("第一 *Mar  1 00:19:46.023: %LINK-3-UPDOWN: Interface")]
    [InlineData("*       hello 3000, hold 10000 VF 1 Active  pri 167 vMAC 0007.b403.fc01")]
    [InlineData("- Interface GigabitEthernet0/1, changed state to down")]
    [InlineData("* Vlan Group ten goes from Standby -> Active")]
    [InlineData("-> Active state after hold time")]
    [InlineData("HSRP: Gi0/0 Grp 1 d\u00e9lai de 10 secondes d\u00e9pass\u00e9.")]
    [InlineData("d\u00e9lai de 10 secondes")]
    public void A_line_that_may_be_a_device_s_is_no_prose(string line) => Assert.Equal(0, Replayed.Of(line).Account[LineSupport.Irrelevant]);

    [Theory]
    [InlineData("a sentence as people speak", "Now let's ping from PC1 from PC2")]
    [InlineData("a link of Markdown", "Возможно, проблема связана с тем, что видели [выше](#nat-100%).")]
    [InlineData("a caption of another script", "[예제 4-47] R5의 라우팅 테이블")]
    [InlineData("bold print before a colon", "**UPD**: кажется, верхнюю ветку так и не починили")]
    [InlineData("an item that is a command", "1. `show ip nhrp`")]
    [InlineData("a comment that draws a line", "!=========================")]
    [InlineData("a comment above something", "! OUTPUT:")]
    public void What_an_author_writes_in_marks_of_pages_is_prose(string what, string line) => Assert.Equal((what, 1), (what, Replayed.Of(line).Account[LineSupport.Irrelevant]));

    [Theory]
    [InlineData("a bold state", "**Standby -> Active**")]
    [InlineData("a state behind a bold label", "**Note:** Standby -> Active")]
    [InlineData("the name of a message alone", "`%HSRP-5-STATECHANGE`")]
    [InlineData("a message that is quoted", "It says `%HSRP-5-STATECHANGE: Vlan10 Grp 10 state Standby -> Act` and so on.")]
    [InlineData("a protocol that ends in a star", "NAT*: ICMP id=1->1")]
    [InlineData("a field in brackets", "[10.1.1.1] is gone")]
    [InlineData("a code that is a line of a device", "1. `HSRP: Gi0/0 Grp 1 foo`")]
    [InlineData("marks of a ping", "!!!!!")]
    [InlineData("a word that a terminal may have cut off", "Hello")]
    [InlineData("a question of a device", "Any interface [confirm]")]
    public void What_a_device_may_have_printed_is_not(string what, string line) => Assert.Equal((what, 0), (what, Replayed.Of(line).Account[LineSupport.Irrelevant]));

    [Theory]
    [InlineData("behind a block", "```\n{0}\n```\nThe standby one", 1)]
    [InlineData("in a block", "```\n{0}\nThe standby one\n```", 0)]
    [InlineData("in a second block, whose fence names a language, behind one that nobody closed", "```\n{0}\n```text\nThe standby one\n```", 0)]
    [InlineData("what may be a device's, behind a block", "```\n{0}\n```\nHSRP: the standby one", 0)]
    [InlineData("where no block is", "{0}\nThe standby one", 0)]
    public void Between_the_blocks_of_code_of_a_page_its_author_writes(string where, string page, int prose) =>
        Assert.Equal((where, prose), (where, Replayed.Of(string.Format(null, page, "HSRP: Fa0/0 Grp 1 Standby -> Active")).Account[LineSupport.Irrelevant] - page.Split("```").Length + 1));

    [Fact]
    public void A_line_of_an_answer_that_somebody_changed_is_no_prose_behind_a_block_either() =>
        Assert.Equal([6], Replayed.Of("```\nR1#\n```\nshow crypto session\nInterface: Tunnel1\nSession status: UP-ACTIVE and so the tunnel works\nPeer: 10.1.1.2 port 500").Unread);
}
