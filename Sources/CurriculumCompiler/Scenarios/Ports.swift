/// Where edges touch the boxes: spread along the bottom of the upper and the top of the lower one, in
/// the order in which the edges go on, so that they do not cross right away.
struct Ports: Sendable {
  struct Route: Hashable, Sendable {
    let start: DrawnPoint
    let end: DrawnPoint
    let slots: [Int]
    let isTurned: Bool
  }

  private let routes: [[Int]: [Route]]

  init(_ layout: LayeredLayout, boxes: [SceneBox]) {
    let edges = layout.edges
    func x(_ item: Int) -> Int { layout.items[item].x + layout.items[item].width / 2 }
    /// The place of an edge among those that touch a box on one side.
    func port(_ edge: Int, among side: [Int], towards next: (LayeredLayout.Edge) -> Int) -> Int {
      let sorted = side.sorted { (x(next(edges[$0])), $0) < (x(next(edges[$1])), $1) }
      let place = sorted.firstIndex(of: edge) ?? 0
      return SceneBox.width * (place + 1) / (sorted.count + 1)
    }
    let below = Dictionary(grouping: edges.indices, by: { edges[$0].upper })
    let above = Dictionary(grouping: edges.indices, by: { edges[$0].lower })
    var routes: [[Int]: [Route]] = [:]
    for (index, edge) in edges.enumerated() {
      let upper = boxes[edge.upper]
      let lower = boxes[edge.lower]
      let start = port(index, among: below[edge.upper] ?? []) { $0.slots.first ?? $0.lower }
      let end = port(index, among: above[edge.lower] ?? []) { $0.slots.last ?? $0.upper }
      routes[[edge.from, edge.to], default: []].append(
        Route(
          start: DrawnPoint(x: upper.x + start, y: upper.y + upper.height),
          end: DrawnPoint(x: lower.x + end, y: lower.y),
          slots: edge.slots, isTurned: edge.isTurned))
    }
    self.routes = routes
  }

  /// The ways from one node to another, one for each choice, from the upper end to the lower one.
  func routes(from: Int, to: Int) -> [Route] { routes[[from, to]] ?? [] }
}
