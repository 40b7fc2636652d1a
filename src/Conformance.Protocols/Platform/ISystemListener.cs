using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Platform;

/// <summary>Is told what a log states about the device itself: restarts, its clock, and messages that its log lost; what is not implemented is ignored.</summary>
public interface ISystemListener
{
    /// <summary>A record of the log passes, whatever it states: what its header tells, before the record itself.</summary>
    void Passed(in LogStamp stamp, in Witness by)
    {
    }

    /// <summary>A record stands once more that has passed: it says nothing more.</summary>
    /// <param name="by">The record.</param>
    /// <param name="first">Where it stood first.</param>
    void Repeated(in Witness by, in SourceSpan first)
    {
    }

    /// <summary>The device started.</summary>
    void Saw(in SystemRestartedSeen seen, in Witness by)
    {
    }

    /// <summary>The device crashed.</summary>
    void Saw(in SystemCrashedSeen seen, in Witness by)
    {
    }

    /// <summary>The device was told to reload.</summary>
    void Saw(in ReloadRequestedSeen seen, in Witness by)
    {
    }

    /// <summary>The device was configured.</summary>
    void Saw(in ConfiguredSeen seen, in Witness by)
    {
    }

    /// <summary>The device's clock was set.</summary>
    void Saw(in ClockSetSeen seen, in Witness by)
    {
    }

    /// <summary>The log lost messages, and says so.</summary>
    void Saw(in MessagesDroppedSeen seen, in Witness by)
    {
    }

    /// <summary>The device begins or ends to log to a host.</summary>
    void Saw(in LogHostSeen seen, in Witness by)
    {
    }
}
