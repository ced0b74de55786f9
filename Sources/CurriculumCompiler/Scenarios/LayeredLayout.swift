/// Puts the nodes of a graph on layers so that nearly all edges lead down, and no edge crosses a
/// node.
///
/// The method of Sugiyama, Tagawa and Toda 1981: edges that close a circle are turned round, every
/// node stands below all that lead to it, an edge over several layers keeps a slot of its own on
/// each of them, and every layer is ordered by the mean place of its neighbours. Same graph, same
/// layout.
struct LayeredLayout: Sendable {
  /// Something on a layer: a node, or the slot of an edge that passes.
  struct Item: Hashable, Sendable {
    let node: Int?
    let width: Int
    var x = 0
  }

  struct Edge: Hashable, Sendable {
    let from: Int
    let to: Int
    /// Whether it leads up, because it closes a circle.
    let isTurned: Bool
    /// The slots it passes, from the upper end to the lower one, by their place in `items`.
    var slots: [Int] = []
  }

  private(set) var items: [Item]
  private(set) var edges: [Edge] = []
  /// The items of every layer, from left to right.
  private(set) var layers: [[Int]] = []

  /// `leadsTo[n]` are the nodes that node n leads to; edges to itself are left out.
  init(leadsTo: [[Int]], width: Int, slotWidth: Int, gap: Int) {
    items = leadsTo.indices.map { Item(node: $0, width: width) }
    let (turned, order) = Self.turned(leadsTo)
    let down = leadsTo.enumerated().flatMap { from, targets in
      targets.filter { $0 != from }.map {
        Edge(from: from, to: $0, isTurned: turned.contains([from, $0]))
      }
    }
    let depth = Self.depths(down, order: order, count: leadsTo.count)
    layers = Array(repeating: [], count: (depth.max() ?? -1) + 1)
    for node in order { layers[depth[node]].append(node) }
    edges = down
    for index in edges.indices { addSlots(to: index, depth: depth, width: slotWidth) }
    reorder()
    place(gap: gap)
  }

  /// The edges that lead back to a node the walk is still in, and the nodes in the order of a walk
  /// from the first, each before those below it.
  private static func turned(_ leadsTo: [[Int]]) -> (edges: Set<[Int]>, order: [Int]) {
    var state = Array(repeating: 0, count: leadsTo.count)
    var turned: Set<[Int]> = []
    var finished: [Int] = []
    func visit(_ node: Int) {
      state[node] = 1
      for next in leadsTo[node].reversed() where next != node {
        if state[next] == 0 {
          visit(next)
        } else if state[next] == 1 {
          turned.insert([node, next])
        }
      }
      state[node] = 2
      finished.append(node)
    }
    for node in leadsTo.indices where state[node] == 0 { visit(node) }
    return (turned, finished.reversed())
  }

  /// The longest way down to every node.
  private static func depths(_ edges: [Edge], order: [Int], count: Int) -> [Int] {
    var depth = Array(repeating: 0, count: count)
    let below = Dictionary(grouping: edges, by: \.upper)
    for node in order {
      for edge in below[node] ?? [] { depth[edge.lower] = max(depth[edge.lower], depth[node] + 1) }
    }
    return depth
  }

  private mutating func addSlots(to index: Int, depth: [Int], width: Int) {
    let edge = edges[index]
    guard depth[edge.upper] + 1 < depth[edge.lower] else { return }
    for layer in (depth[edge.upper] + 1)..<depth[edge.lower] {
      layers[layer].append(items.count)
      edges[index].slots.append(items.count)
      items.append(Item(node: nil, width: width))
    }
  }

  /// Four times down and up: every layer by the mean place of its neighbours on the one before.
  private mutating func reorder() {
    var neighbours: [Int: [Int]] = [:]
    for edge in edges {
      let chain = [edge.upper] + edge.slots + [edge.lower]
      for (one, other) in zip(chain, chain.dropFirst()) {
        neighbours[one, default: []].append(other)
        neighbours[other, default: []].append(one)
      }
    }
    for _ in 0..<4 {
      for layer in layers.indices.dropFirst() { sort(layer, by: layer - 1, neighbours) }
      for layer in layers.indices.dropLast().reversed() { sort(layer, by: layer + 1, neighbours) }
    }
  }

  private mutating func sort(_ layer: Int, by other: Int, _ neighbours: [Int: [Int]]) {
    let places = Dictionary(
      uniqueKeysWithValues: layers[other].enumerated().map { ($1, $0) })
    let keyed = layers[layer].enumerated().map { place, item in
      let near = (neighbours[item] ?? []).compactMap { places[$0] }
      let mean = near.isEmpty ? place * 1000 : near.reduce(0, +) * 1000 / near.count
      return (mean: mean, place: place, item: item)
    }
    layers[layer] = keyed.sorted { ($0.mean, $0.place) < ($1.mean, $1.place) }.map(\.item)
  }

  /// Side by side with a gap, each layer in the middle of the widest.
  private mutating func place(gap: Int) {
    let widths = layers.map { layer in
      layer.reduce(0) { $0 + items[$1].width } + gap * max(0, layer.count - 1)
    }
    let widest = widths.max() ?? 0
    for (layer, width) in zip(layers, widths) {
      var x = (widest - width) / 2
      for item in layer {
        items[item].x = x
        x += items[item].width + gap
      }
    }
  }
}

extension LayeredLayout.Edge {
  var upper: Int { isTurned ? to : from }
  var lower: Int { isTurned ? from : to }
}
