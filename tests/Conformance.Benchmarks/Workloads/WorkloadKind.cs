namespace Conformance.Benchmarks.Workloads;

/// <summary>What a line of the workload is, as its generator knows it.</summary>
public enum WorkloadKind
{
    /// <summary>An HSRP hello, sent or received.</summary>
    Hello,

    /// <summary>An event of an HSRP group.</summary>
    Event,

    /// <summary>A group moves, as <c>debug standby</c> says it.</summary>
    Transition,

    /// <summary>The same as syslog says it.</summary>
    StateChange,

    /// <summary>The group's redundancy client moves.</summary>
    Redundancy,

    /// <summary>A group learns of another active or standby router.</summary>
    Router,

    /// <summary>ISAKMP.</summary>
    Isakmp,

    /// <summary>IPsec and its routes and sessions.</summary>
    Ipsec,

    /// <summary>OSPF.</summary>
    Ospf,

    /// <summary>Interfaces.</summary>
    Link,

    /// <summary>A prompt between the sections of a console.</summary>
    Prompt,
}
