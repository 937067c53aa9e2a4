"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const linkIds = Object.keys(data.links);
  const yearOf = (item) => (item.date ? Number(item.date.slice(0, 4)) : null);
  const years = data.items.map(yearOf).filter((year) => year !== null);
  const state = {
    groups: new Set(Object.keys(data.groups)), relations: new Set(Object.keys(data.relations)),
    least: 1, from: Math.min(...years), to: Math.max(...years), undated: true, found: "",
  };

  // Every text of the news goes through here: as text, never as markup.
  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const plural = (number, one, many) => `${number} ${number === 1 ? one : many}`;
  const safeLink = (address, text) => {
    let url = null;
    try { url = new URL(address); } catch { return make("span", text); }
    if (url.protocol !== "http:" && url.protocol !== "https:") return make("span", text);
    const link = make("a", text);
    link.href = url.href; link.rel = "noopener noreferrer"; link.target = "_blank";
    return link;
  };

  const inTime = (item) => {
    const year = yearOf(item);
    return year === null ? state.undated : state.from <= year && year <= state.to;
  };
  const shownItems = (id) => data.links[id].items.map((i) => data.items[i]).filter(inTime);
  const isShown = (id) => {
    const link = data.links[id];
    return state.relations.has(link.relation) && state.groups.has(data.about[link.source].group)
      && state.groups.has(data.about[link.target].group) && shownItems(id).length >= state.least;
  };

  // --- the drawing ------------------------------------------------------------------------
  const style = () => getComputedStyle(document.documentElement);
  const font = (size) => ({
    color: style().getPropertyValue("--ink").trim(), strokeColor: style().getPropertyValue("--halo").trim(),
    strokeWidth: 4, size, face: "system-ui, sans-serif",
  });
  // Places are fractions of the canvas: stretched over it, and beyond it where nodes would crowd.
  const ROOM = 15000; // square pixels that a node with its label takes
  const stretch = () => {
    const { clientWidth: width, clientHeight: height } = $("canvas");
    const more = Math.max(1, Math.sqrt((data.nodes.length * ROOM) / Math.max(width * height, 1)));
    return data.nodes.map(({ id, x, y }) => ({ id, x: x * width * more, y: y * height * more }));
  };
  const strongest = Math.max(1, ...data.nodes.map((node) => node.size));
  const placed = stretch();
  const nodes = new vis.DataSet(data.nodes.map((node, i) => ({
    ...node, ...placed[i], font: font(12 + Math.round(8 * node.size / strongest)), borderWidth: 1.5,
    color: { background: node.color, border: style().getPropertyValue("--halo").trim(),
             highlight: { background: node.color, border: style().getPropertyValue("--ink").trim() },
             hover: { background: node.color, border: style().getPropertyValue("--ink").trim() } },
  })));
  const edges = new vis.DataSet(data.edges.map(({ from, to, id, color, width, dashes, smooth }) => ({
    from, to, id, width, dashes, smooth, arrows: "", color: { color, highlight: color, hover: color, opacity: 0.75 },
  })));
  let visibleLinks = new Set(linkIds), visibleNodes = new Set(data.nodes.map((node) => node.id));
  const nodeView = new vis.DataView(nodes, { filter: (node) => visibleNodes.has(node.id) });
  const edgeView = new vis.DataView(edges, { filter: (edge) => visibleLinks.has(edge.id) });
  const picture = new vis.Network($("canvas"), { nodes: nodeView, edges: edgeView }, {
    physics: false, layout: { randomSeed: 7, improvedLayout: false },
    interaction: { hover: true, tooltipDelay: 0, hideEdgesOnDrag: data.edges.length > 400, keyboard: false, navigationButtons: false },
    nodes: { shape: "dot", scaling: { label: { enabled: false } } }, edges: { hoverWidth: 1.5, selectionWidth: 2 },
  });
  const fit = () => picture.fit({ animation: calm.matches ? false : { duration: 300 } });
  picture.fit({ animation: false });
  new ResizeObserver(() => {
    if ($("move").getAttribute("aria-pressed") !== "true") nodes.update(stretch());
    picture.fit({ animation: false });
  }).observe($("canvas"));
  dark.addEventListener("change", () => {
    nodes.update(data.nodes.map((node) => ({ id: node.id, font: font(12 + Math.round(8 * node.size / strongest)) })));
  });

  // --- what is shown ----------------------------------------------------------------------
  const refresh = () => {
    visibleLinks = new Set(linkIds.filter(isShown));
    visibleNodes = new Set([...visibleLinks].flatMap((id) => [data.links[id].source, data.links[id].target]));
    nodeView.refresh(); edgeView.refresh();
    const events = new Set([...visibleLinks].flatMap((id) => shownItems(id).map((item) => item.id)));
    const whole = visibleLinks.size === linkIds.length && events.size === data.items.length;
    $("summary").textContent = `${plural(visibleNodes.size, "name", "names")}, ${plural(visibleLinks.size, "link", "links")}, `
      + `${plural(events.size, "event or paper", "events and papers")}${whole ? "" : ` (of ${data.items.length})`}`
      + (years.length ? `, ${state.from === state.to ? state.from : `${state.from} to ${state.to}`}.` : ".");
    for (const row of document.querySelectorAll("#links tbody tr")) {
      row.hidden = !visibleLinks.has(row.dataset.link);
      row.cells[3].textContent = shownItems(row.dataset.link).length;
    }
    $("from-shown").textContent = state.from; $("to-shown").textContent = state.to; $("least-shown").textContent = state.least;
  };

  // --- the panel --------------------------------------------------------------------------
  const eventBox = (item) => {
    const box = make("div", undefined, "event");
    const named = item.title && item.title !== item.label;
    box.append(make("h3", named ? item.title : item.label));
    box.append(make("p", [named && item.label, item.date || "no date", item.place].filter(Boolean).join(" · "), "where"));
    for (const witness of item.evidence) {
      const figure = make("figure"), caption = make("figcaption");
      figure.append(make("blockquote", witness.sentence));
      const name = [witness.publisher, witness.date].filter(Boolean).join(", ") || witness.article;
      caption.append(witness.url ? safeLink(witness.url, name) : make("span", name));
      figure.append(caption); box.append(figure);
    }
    if (item.more) box.append(make("p", `and ${item.more} more sentences`, "hint"));
    return box;
  };
  const showLink = (id) => {
    const link = data.links[id], panel = $("panel"), items = shownItems(id);
    panel.replaceChildren(make("h2", `${data.about[link.source].label} – ${data.about[link.target].label}`),
      make("p", `${link.relation}: ${plural(items.length, "event or paper", "events and papers")}`, "sub"), ...items.map(eventBox));
    panel.scrollTop = 0;
    for (const row of document.querySelectorAll("#links tbody tr")) row.setAttribute("aria-selected", String(row.dataset.link === id));
  };
  const showNode = (id) => {
    const about = data.about[id], panel = $("panel"), facts = make("dl"), list = make("ul");
    const rows = Object.entries(about.facts);
    rows.push(["Shared events", about.events], ["Neighbours", about.neighbours], ["Betweenness", about.betweenness]);
    for (const [name, value] of rows) facts.append(make("dt", name), make("dd", String(value)));
    const own = linkIds.filter((key) => visibleLinks.has(key) && (data.links[key].source === id || data.links[key].target === id))
      .sort((a, b) => shownItems(b).length - shownItems(a).length);
    for (const key of own) {
      const link = data.links[key], other = link.source === id ? link.target : link.source, button = make("button");
      button.type = "button";
      button.append(make("span", `${data.about[other].label}, ${link.relation.toLowerCase()}`), make("span", shownItems(key).length, "count"));
      button.addEventListener("click", () => { picture.selectEdges([key]); showLink(key); });
      const entry = make("li"); entry.append(button); list.append(entry);
    }
    panel.replaceChildren(make("h2", about.label), make("p", about.group === about.kind ? about.kind : `${about.kind} · ${about.group}`, "sub"), facts, list);
    panel.scrollTop = 0;
  };
  const select = (id) => {
    if (id in data.links) { picture.selectEdges([id]); showLink(id); } else { picture.selectNodes([id]); showNode(id); }
  };
  picture.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node !== undefined) showNode(node); else if (edge !== undefined) showLink(edge);
  });

  // --- the tooltip ------------------------------------------------------------------------
  const tip = $("tip");
  const showTip = (heading, line, items, { x, y }) => {
    tip.replaceChildren(make("strong", heading), make("span", line));
    for (const item of items.slice(0, 2)) if (item.evidence[0]) tip.append(make("q", item.evidence[0].sentence.slice(0, 180)));
    tip.hidden = false;
    const stage = tip.parentElement.getBoundingClientRect(), box = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(6, Math.min(x + 14, stage.width - box.width - 6))}px`;
    tip.style.top = `${Math.max(6, Math.min(y + 14, stage.height - box.height - 6))}px`;
  };
  picture.on("hoverNode", ({ node, pointer }) => {
    const about = data.about[node];
    const items = linkIds.filter((id) => data.links[id].source === node || data.links[id].target === node).flatMap(shownItems);
    showTip(about.label, `${about.kind}, ${plural(new Set(items.map((i) => i.id)).size, "shared event", "shared events")}`, items, pointer.DOM);
  });
  picture.on("hoverEdge", ({ edge, pointer }) => {
    const link = data.links[edge], items = shownItems(edge);
    showTip(`${data.about[link.source].label} – ${data.about[link.target].label}`, `${link.relation}, ${items.length}`, items, pointer.DOM);
  });
  for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) picture.on(name, () => { tip.hidden = true; });

  // --- the controls -----------------------------------------------------------------------
  const mark = (draw) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("width", "26"); svg.setAttribute("height", "14"); svg.setAttribute("aria-hidden", "true");
    const shape = document.createElementNS(svg.namespaceURI, draw.tag);
    for (const [name, value] of Object.entries(draw.set)) shape.setAttribute(name, value);
    svg.append(shape); return svg;
  };
  const choice = (name, chosen, icon, count) => {
    const label = make("label"), box = make("input");
    box.type = "checkbox"; box.checked = true;
    box.addEventListener("change", () => { if (box.checked) chosen.add(name); else chosen.delete(name); refresh(); });
    label.append(box, icon, make("span", name), make("span", count, "count"));
    return label;
  };
  for (const [name, colour] of Object.entries(data.groups)) {
    const count = Object.values(data.about).filter((about) => about.group === name).length;
    $("groups").append(choice(name, state.groups, mark({ tag: "circle", set: { cx: 13, cy: 7, r: 6, fill: colour } }), count));
  }
  for (const [name, line] of Object.entries(data.relations)) {
    const count = linkIds.filter((id) => data.links[id].relation === name).length;
    $("relations").append(choice(name, state.relations, mark({ tag: "path",
      set: { d: "M0 7H26", stroke: line.colour, "stroke-width": 3, "stroke-dasharray": line.dashes.join(" ") } }), count));
  }
  const slider = (id, low, high, value, set) => {
    const input = $(id);
    input.min = low; input.max = high; input.value = value;
    input.addEventListener("input", () => { set(Number(input.value)); refresh(); });
  };
  slider("least", 1, Math.max(1, ...linkIds.map((id) => data.links[id].items.length)), 1, (value) => { state.least = value; });
  if (years.length) {
    const [first, last] = [state.from, state.to];
    slider("from", first, last, first, (value) => { state.from = Math.min(value, state.to); $("from").value = state.from; });
    slider("to", first, last, last, (value) => { state.to = Math.max(value, state.from); $("to").value = state.to; });
  } else { $("years").hidden = true; }
  $("undated-count").textContent = data.items.length - years.length;
  $("undated").addEventListener("change", ({ target }) => { state.undated = target.checked; refresh(); });
  for (const about of Object.values(data.about)) { const option = make("option"); option.value = about.label; $("labels").append(option); }
  $("find").addEventListener("input", ({ target }) => {
    const sought = target.value.trim().toLowerCase();
    const hit = sought && data.nodes.find((node) => visibleNodes.has(node.id) && data.about[node.id].label.toLowerCase().includes(sought));
    if (!hit) { picture.unselectAll(); return; }
    select(hit.id);
    picture.focus(hit.id, { scale: Math.max(picture.getScale(), 0.9), animation: calm.matches ? false : { duration: 300 } });
  });
  $("move").addEventListener("click", ({ target }) => {
    const moving = target.getAttribute("aria-pressed") !== "true";
    target.setAttribute("aria-pressed", String(moving));
    picture.setOptions({ physics: moving ? { enabled: true, barnesHut: { springLength: 140 } } : false });
  });
  $("whole").addEventListener("click", fit);
  document.querySelector("form.controls").addEventListener("submit", (event) => event.preventDefault());

  // --- the table --------------------------------------------------------------------------
  const body = document.querySelector("#links tbody");
  for (const row of body.rows) {
    row.addEventListener("click", () => select(row.dataset.link));
    row.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); select(row.dataset.link); $("panel").focus(); }
    });
  }
  document.querySelectorAll("#links th").forEach((heading, column) => heading.firstElementChild.addEventListener("click", () => {
    const descending = heading.getAttribute("aria-sort") === "ascending";
    document.querySelectorAll("#links th").forEach((other) => other.setAttribute("aria-sort", "none"));
    heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const order = new Intl.Collator("en", { numeric: true });
    const rows = [...body.rows].sort((a, b) => order.compare(a.cells[column].textContent, b.cells[column].textContent));
    body.replaceChildren(...(descending ? rows.reverse() : rows));
  }));

  refresh();
  window.bilateral = { select, picture, state };
})();
