namespace Conformance.Checks.Tables;

/// <summary>The columns of a CSV table, in their order, as the contracts fix them.</summary>
/// <param name="Name">The table's name, which is its file's name without <c>.csv</c>.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Keys">The columns that identify a row; rows are sorted by them.</param>
/// <param name="Numeric">The key columns that are sorted as numbers.</param>
public sealed record TableSchema(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Keys, IReadOnlyList<string> Numeric)
{
    /// <summary>Whether a golden holds the table: false for what describes the network instead of its behaviour, and for what differs every second.</summary>
    public bool IsGolden { get; init; } = true;

    /// <summary><c>show ip route</c>.</summary>
    public static TableSchema Routes { get; } = Of(
        "routes", "device,vrf,protocol,prefix,admin_distance,metric,next_hop,interface", "device,vrf,prefix,next_hop,interface");

    /// <summary><c>show standby</c>.</summary>
    public static TableSchema Hsrp { get; } = Of(
        "hsrp",
        "device,interface,group,version,state,virtual_ip,active_router,standby_router,priority,configured_priority,preempt,hello_ms,hold_ms,virtual_mac,track",
        "device,interface,group",
        "group");

    /// <summary><c>show crypto isakmp sa</c>.</summary>
    public static TableSchema IsakmpSas { get; } = Of(
        "isakmp_sas",
        "device,local,remote,state,conn_id,status,encryption,hash,auth,dh_group,lifetime,capabilities",
        "device,local,remote,conn_id",
        "conn_id");

    /// <summary><c>show crypto ipsec sa</c>.</summary>
    public static TableSchema IpsecSas { get; } = Of(
        "ipsec_sas",
        "device,interface,crypto_map,local_endpoint,remote_endpoint,local_ident,remote_ident,direction,protocol,spi,transform,mode,status",
        "device,interface,remote_ident,direction,protocol,spi");

    /// <summary><c>show ip ospf neighbor</c>.</summary>
    public static TableSchema OspfNeighbors { get; } = Of(
        "ospf_neighbors", "device,neighbor_id,priority,state,role,address,interface", "device,neighbor_id,address,interface");

    /// <summary><c>show track</c>.</summary>
    public static TableSchema Tracks { get; } = Of(
        "tracks", "device,object,subject,state,changes,clients,reason,members,delay_up_s,delay_down_s,first_hop,return_code", "device,object", "object");

    /// <summary><c>show ip cef</c>.</summary>
    public static TableSchema Cef { get; } = Of(
        "cef", "device,vrf,prefix,via,next_hop,interface,resolved_by,action,labels,repair", "device,vrf,prefix,next_hop,interface");

    /// <summary>The transitions of a run.</summary>
    public static TableSchema Transitions { get; } = Of(
        "transitions", "device,protocol,instance,seq,event,from,to,time,file,line,inferred", "device,protocol,instance,seq", "seq");

    /// <summary>The findings of a run.</summary>
    public static TableSchema Findings { get; } = Of("findings", "id,code,severity,device,protocol,instance,file,line,clause,message", "id");

    /// <summary>The failovers of a run.</summary>
    public static TableSchema Audit { get; } = Of(
        "audit", "id,group,virtual_ip,from,to,event,cause,dual_active,outage_min_ms,outage_max_ms,phase,start,end,file,line", "id,phase");

    /// <summary>The position of a column.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column) return i;
        }

        throw new ArgumentException($"{Name} has no column {column}.", nameof(column));
    }

    /// <summary>A schema from its columns and keys, each separated by commas.</summary>
    public static TableSchema Of(string name, string columns, string keys, string numeric = "") =>
        new(name, columns.Split(','), keys.Split(','), numeric.Length == 0 ? [] : numeric.Split(','));
}
