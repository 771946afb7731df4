import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import { NodeProgram } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';

const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;

type Uniform = (typeof UNIFORMS)[number];

// The quad is one and a half radii wide, so that corners of stars and triangles fit; small nodes get a larger one when
// picking, so that a finger can hit them.
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

void main() {
  float radius = a_size / u_sizeRatio;
  #ifdef PICKING_MODE
  float reach = max(radius * 1.5, 12.0);
  v_color = a_id;
  #else
  float reach = radius * 1.5 + 2.0;
  v_color = a_color;
  #endif
  v_border = a_border;
  v_offset = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  vec2 position = a_position + a_corner * reach * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
}
`;

// Signed distances in units of the radius: negative inside. The order of the shapes is that of SHAPES.
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

uniform float u_pixelRatio;

const float PI = 3.14159265;

float regular(vec2 p, float corners, float radius) {
  float sector = 2.0 * PI / corners;
  float angle = atan(p.x, p.y);
  float fromSide = mod(angle, sector) - sector * 0.5;
  return length(p) * cos(fromSide) - radius * cos(sector * 0.5);
}

float box(vec2 p, float half_, float round_) {
  vec2 q = abs(p) - (half_ - round_);
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - round_;
}

float star(vec2 p, float outer, float inner) {
  float sector = 2.0 * PI / 5.0;
  float angle = abs(mod(atan(p.x, p.y) + sector * 0.5, sector) - sector * 0.5);
  vec2 q = length(p) * vec2(sin(angle), cos(angle));
  vec2 tip = vec2(0.0, outer);
  vec2 notch = inner * vec2(sin(sector * 0.5), cos(sector * 0.5));
  vec2 side = normalize(notch - tip);
  return dot(q - tip, vec2(-side.y, side.x));
}

float shapeDistance(vec2 p, float shape) {
  if (shape < 0.5) return box(p, 0.92, 0.0);
  if (shape < 1.5) return box(p, 0.92, 0.55);
  if (shape < 2.5) return regular(p + vec2(0.0, 0.2), 3.0, 1.2);
  if (shape < 3.5) return length(p) - 1.0;
  if (shape < 4.5) return regular(vec2(p.y, p.x), 6.0, 1.14);
  if (shape < 5.5) return regular(p, 4.0, 1.2);
  if (shape < 6.5) return regular(p + vec2(0.0, 0.06), 5.0, 1.15);
  if (shape < 7.5) return abs(length(p) - 0.74) - 0.3;
  if (shape < 8.5) return regular(vec2(p.x, -p.y) + vec2(0.0, 0.2), 3.0, 1.2);
  return star(p, 1.3, 0.58);
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = length(v_offset) > max(v_radius * 1.25, 10.0) ? vec4(0.0) : v_color;
  #else
  float dist = shapeDistance(v_offset / v_radius, v_shape) * v_radius;
  float inside = clamp(0.5 - dist * u_pixelRatio, 0.0, 1.0);
  float bordered = clamp(0.5 - (dist - 1.5) * u_pixelRatio, 0.0, 1.0);
  gl_FragColor = mix(vec4(v_border.rgb, 1.0), vec4(v_color.rgb, 1.0), inside) * bordered;
  #endif
}
`;

/** What the program needs of a node beyond sigma's own attributes; the node reducer gives it. */
interface ShapedNode extends NodeDisplayData {
  readonly shape: number;
  readonly borderColor: string;
}

/** Draws every node of every type in one call: the shape is an attribute, its outline a signed distance. */
export class ShapeProgram extends NodeProgram<Uniform> {
  override getDefinition(): InstancedProgramDefinition<Uniform> {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, shape, color, borderColor } = data as ShapedNode;
    this.array.set([x, y, size, shape, floatColor(color), floatColor(borderColor), id], start);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
  }
}
