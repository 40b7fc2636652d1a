using System.Text;

namespace Conformance.Dialects.Framing.Headings;

/// <summary>What stands around the name of a router in a heading of a script without blanks, or whose letters are no ASCII: <c>R2：</c>, <c>在R2上的日志</c>, <c>R2では</c>, <c>【R2】</c>, <c>R2에서</c>, <c>Лог R2</c>.</summary>
internal static class HeadingScript
{
    /// <summary>Places, outputs, routers and brackets in Chinese, Japanese, Korean and Russian; a longer one before one that it begins with.</summary>
    private static readonly byte[][] Pieces =
    [
        .. ("： ， 、 。 【 】 「 」 『 』 （ ） “ ” « » – — → 在 上面 上 的 中 端 侧 亦然 同理 查看 日志 输出 信息 调试 显示 结果 路由器 交换机 "
            + "では で の は 側 上で ログ 出力 場合 表示 デバッグ ルーター ルータ スイッチ 에서 의 로그 출력 라우터 스위치 "
            + "Конфигурация конфигурация Логи Лог логи лога лог Вывод вывод На на Со с от маршрутизаторе маршрутизатора роутере роутера коммутаторе коммутатора").Split(' ').Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Takes such words off both ends of a word; false where none stands there.</summary>
    /// <param name="word">A word of the heading.</param>
    /// <param name="inside">What is left, which may be nothing.</param>
    public static bool TryStrip(ReadOnlySpan<byte> word, out ReadOnlySpan<byte> inside)
    {
        inside = word;
        while (PieceAt(inside, fromEnd: false) is > 0 and var front) inside = inside[front..];
        while (PieceAt(inside, fromEnd: true) is > 0 and var end) inside = inside[..^end];
        return inside.Length < word.Length;
    }

    private static int PieceAt(ReadOnlySpan<byte> text, bool fromEnd)
    {
        foreach (var piece in Pieces)
        {
            if (fromEnd ? text.EndsWith(piece) : text.StartsWith(piece)) return piece.Length;
        }

        return 0;
    }
}
