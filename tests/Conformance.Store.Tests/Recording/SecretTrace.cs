using Conformance.Dialects.Secrets;
using Conformance.Testing;

namespace Conformance.Store.Tests.Recording;

/// <summary>A trace in which the invented secrets stand in every form that the program knows, read or not, and in typed commands.</summary>
internal static class SecretTrace
{
    /// <summary>The invented secrets.</summary>
    public static IReadOnlyList<string> Secrets { get; } = ["swordfish", "0822455D0A16", "hx5rVt7rPNoS4wqbXKX7m0", "0A1B2C0A1B2C", "KuSc5lGWTp5vTpBvNc9tEJjVbEJ3"];

    /// <summary>Writes it.</summary>
    public static string Write(ThrowAwayFolder folder) => folder.Write("R1.log", string.Join('\n', Lines) + "\n");

    private static IEnumerable<string> Lines =>
    [
        "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)",
        "HSRP: Fa0/0 Grp 1 Standby -> Active",
        .. Samples,
        .. Samples.Select(sample => $"%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:{sample}"),
        .. Samples.Select(sample => $"*Mar  1 00:00:01.000: {sample}"),
        "R1#show crypto isakmp key", "Keyring      Hostname/Address                            Preshared Key", "default      10.1.1.1                                    swordfish",
        "R1(config)#crypto isak key 0 swordfish addr 1.2.3.4", "R1(config)#ena sec 0 swordfish", "R1(config)#user bob pass swordfish",
        "-----BEGIN RSA PRIVATE KEY-----", "KuSc5lGWTp5vTpBvNc9tEJjVbEJ3", "-----END RSA PRIVATE KEY-----",
        "R1#show running-config", "hostname R1", .. Samples,
        "R1#show standby", "FastEthernet0/0 - Group 1", "  State is Active", "  Authentication text, string \"swordfish\"", "R1#",
    ];

    private static IEnumerable<string> Samples => SecretForms.All.Select(form => form.Sample);
}
