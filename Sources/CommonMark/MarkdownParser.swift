internal import Diagnostics

/// From a text within the bounds to its tree, in the order of the work.
struct MarkdownParser {
  private let source: SourceLines
  private let bounds: ParsingBounds

  init(_ source: SourceLines, bounds: ParsingBounds) {
    self.source = source
    self.bounds = bounds
  }

  func parse() throws(ParsingBounds.Excess) -> ([MarkdownBlock], [Diagnostic]) {
    let reader = SyntaxReader(maximumDepth: bounds.treeDepth)
    let (syntax, entities) = try attempt { () throws(SyntaxReader.TooDeep) in
      (try reader.read(source.bytes), try EntityTable(occurringIn: source.bytes, reader: reader))
    }
    let tableReader = TableReader(source: source, entities: entities, reader: reader)
    let tables = tableReader.tables(in: syntax.children)
    try bounds.check(tables, of: source)
    let read = try attempt { () throws(SyntaxReader.TooDeep) in try tableReader.read(tables) }
    let builder = TreeBuilder(source: source, entities: entities, tables: read)
    return (builder.blocks(syntax.children), tables.flatMap(\.diagnostics))
  }

  private func attempt<Result>(
    _ reading: () throws(SyntaxReader.TooDeep) -> Result
  ) throws(ParsingBounds.Excess) -> Result {
    do throws(SyntaxReader.TooDeep) {
      return try reading()
    } catch {
      throw bounds.nesting(inLine: error.line, of: source)
    }
  }
}
