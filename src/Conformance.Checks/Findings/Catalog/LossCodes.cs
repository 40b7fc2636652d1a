namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of lines that are missing. A loss is a note: it never makes the next line a violation.</summary>
internal static class LossCodes
{
    private const string ANote = "A note: it never makes the line a violation.";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        new("LOSS-001", "Lines are missing")
        {
            Property = "No line is missing between two states",
            Subjects = [FindingSubject.Entity],
            Meaning = "The line shows a state that the lines before it do not lead to; the shortest way through the table says what was probably lost.",
            Raised = $"A log line has the entity in a state, or leave one, that it cannot be in by the lines before. {ANote}",
            Decides = "Sequence numbers, `show logging` counters or a second capture decide.",
            Example = "HSRP: Gi0/1 Grp 1 Init -> Listen\nHSRP: Gi0/1 Grp 1 Speak -> Standby",
        },
        new("LOSS-002", "An event had no effect")
        {
            Property = "Every event has its effect",
            Subjects = ["hsrp"],
            Meaning = "The event must have moved the entity, but a later line shows it where it was.",
            Raised = $"An event is printed whose row leads elsewhere, and the next line has the group in the state before it. {ANote}",
            Decides = "Lines between the two may be missing; `show logging` counters decide.",
            Example = "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby: l/Hello rcvd from lower pri Standby router (90/10.1.1.3)",
        },
        new("LOSS-003", "A move does not follow from the event before it")
        {
            Property = "Every move follows from the event before it",
            Subjects = [FindingSubject.Entity],
            Meaning = "The move is legal by another event than the one that was printed before it.",
            Raised = $"A row leads from the old state to the new one, but none by the printed event. {ANote}",
            Decides = "The line of the true event may be missing, or the event belongs to lost lines.",
            Example = "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby -> Listen",
        },
        new("LOSS-004", "The numbers of the messages leave some out")
        {
            Property = "The numbers of the messages leave none out",
            Subjects = [FindingSubject.Device],
            Meaning = "A device numbers its messages (`service sequence-numbers`, `logging message-counter`); numbers between two lines are missing, so messages are.",
            Raised = "Numbers that a device counts by one leave some out, which no later line brings. A note, once per device.",
            Decides = "A filter by level or text leaves numbers out, too; the device's own buffer or another relay's log decides.",
            Example = "000009: Mar  1 00:00:01: %SYS-5-CONFIG_I: Configured from console by console\n000012: Mar  1 00:00:02: %SYS-5-CONFIG_I: Configured from console by console",
        },
        new("LOSS-005", "Messages are only counted as repeated")
        {
            Property = "No message is only counted as repeated",
            Subjects = [FindingSubject.Device],
            Meaning = "A relay wrote how often the last message came again instead of the messages.",
            Raised = "A line says `last message repeated N times`. A note, once per device.",
            Decides = "What they said is known, when they came is not; switch the reduction of repeats off at the relay.",
            Example = "<191>: rt401: Aug 18 07:15:04.461 CEST: %SYS-5-CONFIG_I: Configured from console by console\n<191>: rt401: Aug 18 07:15:04.461 CEST: last message repeated 66 times",
        },
        new("LOSS-006", "The log says that messages were lost")
        {
            Property = "The log tells of no lost message",
            Subjects = [FindingSubject.Device],
            Meaning = "A notice or the counters of `show logging` tell of messages that were dropped, held back by a rate limit, or flushed.",
            Raised = "Such a counter is above zero, or such a notice is printed. A note, once per device and cause.",
            Decides = "What they said is unknown: `logging buffered`, another destination or a second capture decides.",
            Example = "R1#show logging\nSyslog logging: enabled (3 messages dropped, 4 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)",
        },
        new("LOSS-007", "The steps of OSPF adjacencies or HSRP groups are not logged")
        {
            Property = "Every step of OSPF adjacencies and HSRP groups is logged",
            Subjects = ["ospf", "hsrp"],
            Meaning = "`log-adjacency-changes` prints moves to FULL and to DOWN only: the steps between them leave no line, which is no loss and no fault. "
                + "So it is with %HSRP-5-STATECHANGE, which tells of no move between Init, Learn, Listen and Speak.",
            Raised = "A neighbour that was DOWN is said to leave LOADING, and the log holds no step between; or a group is said to leave a state that no message let it enter, and no debug line is there. A note, once per device and protocol.",
            Decides = "`log-adjacency-changes detail` or `debug ip ospf adj` prints every step, `debug standby events` every move.",
            Example =
                """
                %OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from FULL to DOWN, Neighbor Down: Interface down or detached
                %OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from LOADING to FULL, Loading Done
                """,
        },
        new("LOSS-008", "Lines changed places")
        {
            Property = "Every line stands in its place",
            Subjects = [FindingSubject.Entity],
            Meaning = "A line fits only before one that stands before it: it was delivered or written late, as datagrams and busy consoles do. Both are read in the order that fits.",
            Raised = $"Reading two lines the other way round costs less than to suppose that lines are lost. {ANote}",
            Decides = "Timestamps with milliseconds or sequence numbers decide which came first.",
            Example =
                """
                *Mar  1 12:00:12.000: HSRP: Fa0/0 Grp 1 Standby -> Active
                *Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Speak -> Standby
                *Mar  1 12:00:20.000: HSRP: Fa0/0 Grp 1 Active -> Speak
                """,
        },
        new("LOSS-009", "A line stands twice")
        {
            Property = "No line stands twice",
            Subjects = [FindingSubject.Entity, FindingSubject.Device],
            Meaning = "A line says word for word what another one of the device says, as in a log that was monitored and is then shown by `show logging`: it is counted once.",
            Raised = $"A line without a relay's header has the stamp, to the millisecond, or the sequence number of another one, and its words: once a device, how many do, unless they are a few close to the first, since IOS prints some lines twice. Of other lines, one that cannot be true twice in a row, where taking it for the one before it costs less than to suppose that lines are lost. {ANote}",
            Decides = "Sequence numbers decide whether it was sent once or twice.",
            Example = "*Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Speak -> Standby\n*Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Speak -> Standby",
        },
        new("LOSS-010", "Lines stand out of order")
        {
            Property = "Lines stand in the order of their times and numbers",
            Subjects = [FindingSubject.Device],
            Meaning = "A line stands behind one that the device's clock, its numbers or the relay's clock put later: processes and datagrams overtake each other, and files are put together.",
            Raised = "All that a stamp stands for is earlier than an earlier line's, by less than a step of the clock (TIME-004), or a number is lower by a few. A note, once per device.",
            Decides = "The device's own buffer, or another relay's log, has them in order.",
            Example =
                """
                Nov 23 10:00:00.104: %SYS-5-CONFIG_I: Configured from console by console
                Nov 23 10:00:02.104: %SYS-5-CONFIG_I: Configured from console by console
                Nov 23 10:00:01.104: %SYS-5-CONFIG_I: Configured from console by console
                """,
        },
    ];
}
