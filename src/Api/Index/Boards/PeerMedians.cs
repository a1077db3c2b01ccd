using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;

namespace Platform.Api.Index.Boards;

/// <summary>Medians of the enterprises of one section of industry in one county; NaN where too few have a value.</summary>
/// <param name="Raw">By indicator, in its unit.</param>
/// <param name="Nodes">Scores by group of the catalogue.</param>
public sealed record PeerMedians(ImmutableArray<double> Raw, ImmutableArray<double> Nodes)
{
    internal static PeerMedians Of(IndexBoard board, IReadOnlyList<int> rows)
    {
        var least = board.Edition.Catalogue.Rules.Publication.MinimumEnterprises;
        return new PeerMedians(
            [.. board.Values.Values.Select(column => Median(rows.Select(row => column[row]), least))],
            [.. Enumerable.Range(0, board.Edition.Catalogue.Groups.Length).Select(node => Median(Scores(board, node, rows), least))]);
    }

    private static double[] Scores(IndexBoard board, int node, IReadOnlyList<int> rows)
    {
        var scores = board.Scores.Node(node);
        var of = new double[rows.Count];
        for (var i = 0; i < of.Length; i++)
        {
            of[i] = scores[rows[i]];
        }

        return of;
    }

    private static double Median(IEnumerable<double> values, int least)
    {
        var present = Distribution.Present(values);
        return present.Length < least ? double.NaN : Distribution.Quantile(present, 0.5);
    }
}
