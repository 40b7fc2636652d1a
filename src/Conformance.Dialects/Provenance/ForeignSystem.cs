using Conformance.Protocols.Tables;

namespace Conformance.Dialects.Provenance;

/// <summary>Whose text it is that stands beside that of IOS, looks like it or is mixed with it, and means something else.</summary>
internal enum ForeignSystem
{
    /// <summary>Arista EOS: the agent that speaks stands before the message.</summary>
    [Printed("Arista EOS")] AristaEos,

    /// <summary>Cisco IOS-XR: the node that speaks stands before the time.</summary>
    [Printed("Cisco IOS-XR")] IosXr,

    /// <summary>Cisco NX-OS: the year stands before the month.</summary>
    [Printed("Cisco NX-OS")] NxOs,

    /// <summary>A Unix: its shell, or a daemon that logs its name and process.</summary>
    [Printed("Unix")] Unix,

    /// <summary>strongSwan, an IKE daemon.</summary>
    [Printed("strongSwan")] StrongSwan,

    /// <summary>FRRouting or its ancestor Quagga, whose shell looks like that of IOS.</summary>
    [Printed("FRRouting")] Frr,

    /// <summary>Junos OS.</summary>
    [Printed("Junos OS")] Junos,

    /// <summary>VyOS, or Vyatta, of which it came.</summary>
    [Printed("VyOS")] VyOs,

    /// <summary>One of the two, whose prompts and words to configure are partly the same.</summary>
    [Printed("Junos OS or VyOS")] JunosOrVyOs,

    /// <summary>RouterOS of MikroTik.</summary>
    [Printed("RouterOS")] RouterOs,

    /// <summary>The Adaptive Security Appliance, whose shell looks like that of IOS.</summary>
    [Printed("Cisco ASA")] Asa,

    /// <summary>Comware of H3C and HP.</summary>
    [Printed("Comware")] Comware,

    /// <summary>The Versatile Routing Platform of Huawei, whose shell and logs are nearly Comware's.</summary>
    [Printed("Huawei VRP")] Vrp,

    /// <summary>FTOS of Force10 and Dell, whose shell looks like that of IOS.</summary>
    [Printed("FTOS")] Ftos,

    /// <summary>No system: a template out of which a program makes log lines, its values are names in double braces.</summary>
    [Printed("a template of log lines")] Template,

    /// <summary>No system: source text of a program around its samples.</summary>
    [Printed("the source text of a program")] Program,
}
