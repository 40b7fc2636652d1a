using System.Text;
using Conformance.Dialects.Secrets;
using Xunit;

namespace Conformance.Tests.Secrets;

/// <summary>Secrets that only the lines before them show to be some.</summary>
public class SecretBlockTests
{
    private const string PrivateKey = """
        R1(config)#crypto key export rsa LAB pem terminal 3des swordfish
        -----BEGIN PUBLIC KEY-----
        MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC0
        -----END PUBLIC KEY-----
        -----BEGIN RSA PRIVATE KEY-----
        Proc-Type: 4,ENCRYPTED
        DEK-Info: DES-EDE3-CBC,5F1A2B3C4D5E6F70

        KuSc5lGWTp5vTpBvNc9tEJjVbEJ3
        *Mar  1 00:00:01.000: %SYS-5-CONFIG_I: Configured from console by console
        aQ9vTpBvNc9tEJ==
        -----END RSA PRIVATE KEY-----
        KuSc5lGWTp5vTpBvNc9tEJjVbEJ3
        """;

    private const string KeyTable = """
        R1#show crypto isakmp key
        Keyring      Hostname/Address                            Preshared Key

        default      10.1.1.1                                    sword fish
                     0.0.0.0        [0.0.0.0        ]            swordfish
        *Mar  1 00:00:01.000: %SYS-5-CONFIG_I: Configured from console by console
        default      0.0.0.0/0.0.0.0                             swordfish
        BRANCH       hub.example.com                             swordfish
        R1#show clock
        10:00:00  UTC  Mon
        """;

    [Fact]
    public void A_private_key_is_one_secret_over_all_its_lines()
    {
        Assert.Equal(
            """
            R1(config)#crypto key export rsa LAB pem terminal 3des <secret:1>
            -----BEGIN PUBLIC KEY-----
            MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC0
            -----END PUBLIC KEY-----
            -----BEGIN RSA PRIVATE KEY-----
            Proc-Type: 4,ENCRYPTED
            DEK-Info: DES-EDE3-CBC,5F1A2B3C4D5E6F70

            <secret:2>
            *Mar  1 00:00:01.000: %SYS-5-CONFIG_I: Configured from console by console
            <secret:2>
            -----END RSA PRIVATE KEY-----
            KuSc5lGWTp5vTpBvNc9tEJjVbEJ3
            """,
            Scrubbed.Of(PrivateKey));
    }

    [Theory]
    [InlineData("Exported pkcs12 follows:\nMIIMkw\nIBAzCCDE\n---End - This line not part of the certificate---\nIBAzCCDE", "Exported pkcs12 follows:\n<secret:1>\n<secret:1>\n---End - This line not part of the certificate---\nIBAzCCDE")]
    [InlineData("Enter the base 64 encoded pkcs12.\nEnd with a blank line or the word \"quit\" on a line by itself:\nMIIMkw\nquit\nMIIMkw", "Enter the base 64 encoded pkcs12.\nEnd with a blank line or the word \"quit\" on a line by itself:\n<secret:1>\nquit\nMIIMkw")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIMkw\nR1#show clock\nMIIMkw", "-----BEGIN PRIVATE KEY-----\n<secret:1>\nR1#show clock\nMIIMkw")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMIIMkw\n-----END CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\nMIIMkw\n-----END CERTIFICATE-----")]
    public void A_block_ends_where_it_says(string text, string scrubbed) => Assert.Equal(scrubbed, Scrubbed.Of(text));

    [Theory]
    [InlineData("% or type Return to exit\nPassword:\nswordfish\nRe-enter password:\nswordfish\n", "% or type Return to exit\nPassword:\n<secret:1>\nRe-enter password:\n<secret:1>\n")]
    [InlineData("R1#ssh -l bob 10.1.1.2\n(bob@10.1.1.2) Password: \nswordfish", "R1#ssh -l bob 10.1.1.2\n(bob@10.1.1.2) Password: \n<secret:1>")]
    [InlineData("bob@10.1.1.2's password:\n  sword.fish:1\r", "bob@10.1.1.2's password:\n  <secret:1>\r")]
    [InlineData("Enter PEM passphrase:\nswordfish", "Enter PEM passphrase:\n<secret:1>")]
    [InlineData("Password:\nPassword:\nR1>\nswordfish", "Password:\nPassword:\nR1>\nswordfish")]
    [InlineData("Password:\nRe-enter password:\n\nswordfish", "Password:\nRe-enter password:\n\nswordfish")]
    [InlineData("Password:\n%Authentication-failed\n```", "Password:\n%Authentication-failed\n```")]
    [InlineData("Password:\n```\n!", "Password:\n```\n!")]
    public void What_is_typed_below_a_question_for_a_password_is_replaced(string text, string scrubbed) => Assert.Equal(scrubbed, Scrubbed.Of(text));

    [Fact]
    public void The_keys_in_the_table_of_keys_are_replaced() => Assert.Equal(KeyTable.Replace("sword fish", "<secret:1>", StringComparison.Ordinal).Replace("swordfish", "<secret:2>", StringComparison.Ordinal), Scrubbed.Of(KeyTable));

    [Fact]
    public void A_secret_that_the_terminal_wrapped_is_replaced_on_both_lines()
    {
        var line = "username a-rather-long-name-of-a-prson privilege 15 secret 9 $9$nhEmQVczB7dqsO$";
        Assert.Equal(80, line.Length + 1);
        Assert.Equal("username a-rather-long-name-of-a-prson privilege 15 secret 9 <secret:1>\n<secret:1>\nend", Scrubbed.Of(line + "X\n.HsgL6x1il0RxkOSSvyQY\nend"));
    }

    [Fact]
    public void A_secret_before_which_the_terminal_wrapped_is_replaced()
    {
        var line = "username a-rather-long-name-of-a-person-of-this-company privilege 15 password 7".PadRight(80);
        Assert.Equal(line + "\n<secret:1>\nend", Scrubbed.Of(line + "\n0822455D0A16\nend"));
    }

    [Fact]
    public void A_line_of_a_block_is_known_again()
    {
        var door = new SecretDoor();
        var lines = PrivateKey.Split('\n').Select(Encoding.UTF8.GetBytes).ToList();
        for (var index = 0; index < lines.Count; index++) _ = door.Scrub(lines[index], file: 3, number: index + 1);
        Assert.Equal("<secret:2>", Encoding.UTF8.GetString(door.Scrub(lines[10], file: 3, number: 11)));
        Assert.Equal("aQ9vTpBvNc9tEJ==", Encoding.UTF8.GetString(door.Scrub(lines[10], file: 4, number: 11)));
    }
}
